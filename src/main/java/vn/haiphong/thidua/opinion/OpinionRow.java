package vn.haiphong.thidua.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice in a list. */
public record OpinionRow(
        OpinionId id,
        String heading,
        OpinionStatus status,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int nominees,
        int answers,
        int waiting,
        boolean demonstration) {}
