package vn.haiphong.thidua.file;

/** What the web needs to know of one rendition before it reads any byte. */
record ServedRendition(String content, boolean released) {}
