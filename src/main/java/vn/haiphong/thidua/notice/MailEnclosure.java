package vn.haiphong.thidua.notice;

import java.util.Optional;

/** The file that goes out with a mail; the room that keeps it offers this as a bean and is asked when the mail leaves. */
public interface MailEnclosure {

    /** @param about of the notice; empty when the thing is none of this room's */
    Optional<File> open(String about);

    /** @param mediaType e.g. {@code application/pdf} */
    record File(String name, String mediaType, byte[] bytes) {}
}
