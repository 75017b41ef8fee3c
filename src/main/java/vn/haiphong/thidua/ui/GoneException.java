package vn.haiphong.thidua.ui;

/** Thrown in {@code beforeEnter}: the thing was here and has been withdrawn; the page answers 410. */
public class GoneException extends RuntimeException {}
