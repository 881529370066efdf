/** The part of the page that is the same for every report. */
export const pageBody = `<a class="skip" href="#models">To the models</a>
<header>
<h1>Migration report</h1>
<p id="summary"></p>
<noscript><p>This page needs its script, which is part of it; nothing is loaded from anywhere.</p></noscript>
</header>
<main>
<section aria-labelledby="overview-title">
<h2 id="overview-title">Overview</h2>
<form id="filter" role="search">
<label>Search <input id="search" type="search" placeholder="name, framework, code, message" autocomplete="off"></label>
<label>Effort <select id="effort"><option value="">all</option></select></label>
<label>State <select id="state"><option value="">all</option><option value="errors">with errors</option><option value="clean">without errors</option><option value="failed">not converted</option></select></label>
<output id="count" aria-live="polite"></output>
</form>
<div class="scroll" role="region" aria-label="Table of models" tabindex="0">
<table id="overview"><thead><tr></tr></thead><tbody></tbody></table>
</div>
<p id="bands" class="note"></p>
<div id="obstacles"></div>
<details id="keys"><summary>Keyboard</summary>
<label><input type="checkbox" id="shortcuts" checked> Single keys are shortcuts</label>
<dl>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next, previous diagnostic</dd></div>
<div><dt><kbd>]</kbd> <kbd>[</kbd></dt><dd>next, previous model</dd></div>
<div><dt><kbd>o</kbd></dt><dd>overview</dd></div>
<div><dt><kbd>↑</kbd> <kbd>↓</kbd></dt><dd>in a text: the line before, after, and its counterpart</dd></div>
</dl>
</details>
</section>
<section id="models" aria-labelledby="models-title" tabindex="-1">
<h2 id="models-title">Models</h2>
</section>
</main>
`;
