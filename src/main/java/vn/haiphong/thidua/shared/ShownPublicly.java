package vn.haiphong.thidua.shared;

import java.util.Set;

/** An event after whose commit the kept first paints of some public addresses are out of date. */
public interface ShownPublicly {

    /** Beginnings of addresses, e.g. {@code /dien-hinh}; {@code /} alone means the home page only. */
    Set<String> addresses();
}
