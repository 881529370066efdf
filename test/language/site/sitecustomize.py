"""What recordings must not take from the machine: the operating system's list of MIME types."""

import mimetypes

mimetypes.knownfiles.clear()
