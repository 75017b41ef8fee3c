package vn.haiphong.thidua.file;

import java.util.Optional;

/** Bytes kept under their own SHA-256: the same bytes lie there once, and kept bytes never change. */
interface Vault {

    /** Keeps the bytes and returns their name, 64 hexadecimal digits. */
    String put(byte[] bytes);

    Optional<byte[]> get(String name);
}
