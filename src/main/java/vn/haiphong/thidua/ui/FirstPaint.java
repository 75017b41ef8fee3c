package vn.haiphong.thidua.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a routed view whose server-side tree is also its first HTML, kept and shown to everybody alike. Takes effect
 * only together with {@code @AnonymousAllowed}; such a view shows nothing that depends on who looks.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FirstPaint {

    /** Seconds after which the kept page is built anew even when no event told of a change. */
    int seconds() default 60;
}
