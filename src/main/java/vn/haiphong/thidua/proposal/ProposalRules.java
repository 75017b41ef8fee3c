package vn.haiphong.thidua.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.MailAddress;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** What a proposal must hold, and which unit its words mean. */
final class ProposalRules {

    static final int NAME = 200;
    static final int WHERE = 300;
    static final int LEAST_DEED = 30;
    static final int DEED = 4_000;
    static final int SENDER = 120;

    private static final Pattern PHONE = Pattern.compile("(\\+84|0)\\d{9,10}");

    private ProposalRules() {}

    static List<ProposalFault> of(ProposalForm form, UnitTree units) {
        var faults = new ArrayList<ProposalFault>();
        text(form.name(), NAME, "ten", "nameMissing", "nameLong", faults);
        unitFault(form, units, faults);
        if (form.where().length() > WHERE) faults.add(new ProposalFault("o-dau", "whereLong"));
        int deed = form.deed().length();
        if (deed == 0) faults.add(new ProposalFault("viec", "deedMissing"));
        else if (deed < LEAST_DEED) faults.add(new ProposalFault("viec", "deedShort"));
        else if (deed > DEED) faults.add(new ProposalFault("viec", "deedLong"));
        text(form.sender(), SENDER, "nguoi-gui", "senderMissing", "senderLong", faults);
        contact(form, faults);
        if (!form.agreed()) faults.add(new ProposalFault("dong-y", "agreeMissing"));
        return faults;
    }

    private static void text(
            String typed, int most, String field, String missing, String tooLong, List<ProposalFault> faults) {
        if (VietnameseText.line(typed).isEmpty()) faults.add(new ProposalFault(field, missing));
        else if (typed.length() > most) faults.add(new ProposalFault(field, tooLong));
    }

    private static void unitFault(ProposalForm form, UnitTree units, List<ProposalFault> faults) {
        if (form.unit().isBlank() || unit(form, units) != null) return;
        faults.add(new ProposalFault("don-vi", candidates(form, units).isEmpty() ? "unitUnknown" : "unitMany"));
    }

    private static void contact(ProposalForm form, List<ProposalFault> faults) {
        if (form.phone().isBlank() && form.mail().isBlank()) {
            faults.add(new ProposalFault("dien-thoai", "contactMissing"));
            return;
        }
        if (!form.phone().isBlank() && !PHONE.matcher(phone(form)).matches()) {
            faults.add(new ProposalFault("dien-thoai", "phoneWrong"));
        }
        try {
            MailAddress.read(form.mail());
        } catch (StepRefused refused) {
            faults.add(new ProposalFault("thu", "mailWrong"));
        }
    }

    /** Digits only, as it is kept. */
    static String phone(ProposalForm form) {
        return form.phone().replaceAll("[\\s.()-]", "");
    }

    /** The one unit meant; null when none was typed, or the words leave it open. */
    static @Nullable UnitId unit(ProposalForm form, UnitTree units) {
        if (form.unit().isBlank()) return null;
        var found = candidates(form, units);
        for (var unit : found) {
            if (unit.id().code().equals(form.unitCode())) return unit.id();
        }
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    /** The units that the words may mean, the best first. */
    static List<Unit> candidates(ProposalForm form, UnitTree units) {
        var typed = VietnameseText.fold(VietnameseText.line(form.unit()));
        if (typed.isEmpty()) return List.of();
        var labelled = units.all().stream()
                .filter(unit -> VietnameseText.fold(label(unit, units)).equals(typed))
                .toList();
        if (!labelled.isEmpty()) return labelled;
        var found = units.find(form.unit());
        var named = found.stream()
                .filter(unit -> VietnameseText.fold(unit.name()).equals(typed))
                .toList();
        return named.size() == 1 ? named : found;
    }

    /** The name with the unit above it, since communes of two districts may share one name. */
    static String label(Unit unit, UnitTree units) {
        var path = units.path(unit.id());
        return path.size() < 3
                ? unit.name()
                : unit.name() + ", " + path.get(path.size() - 2).name();
    }
}
