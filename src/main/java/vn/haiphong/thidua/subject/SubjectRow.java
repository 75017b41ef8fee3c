package vn.haiphong.thidua.subject;

import vn.haiphong.thidua.organisation.UnitId;

/** A subject as lists name it; nothing in it is private. */
public record SubjectRow(
        SubjectId id, SubjectKind kind, String name, String post, String sector, UnitId unit, boolean demonstration) {}
