package vn.haiphong.thidua.congress;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A session of the congress and its day. */
@Embeddable
public record SessionDay(String code, String name, LocalDate heldOn) {}
