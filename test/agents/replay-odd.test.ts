import { replayHalf } from "./replay-half.js";

replayHalf(1);
