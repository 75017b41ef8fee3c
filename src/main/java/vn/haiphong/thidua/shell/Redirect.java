package vn.haiphong.thidua.shell;

/** A view that only says where the thing went. */
public interface Redirect {

    /** Address inside the portal, beginning with a slash. */
    String location();
}
