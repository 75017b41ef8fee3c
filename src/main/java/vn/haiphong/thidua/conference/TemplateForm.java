package vn.haiphong.thidua.conference;

import java.util.List;
import vn.haiphong.thidua.organisation.UnitLevel;

/** What the Board writes into a template. */
public record TemplateForm(UnitLevel level, String title, List<String> agenda, List<String> checklist, String notes) {}
