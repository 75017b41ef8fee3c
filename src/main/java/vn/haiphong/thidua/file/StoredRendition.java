package vn.haiphong.thidua.file;

import jakarta.persistence.Embeddable;

/** One size of a picture and where the vault keeps its bytes. */
@Embeddable
record StoredRendition(int width, int height, int bytes, String content) {}
