package vn.haiphong.thidua.delegate;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.paper.Spreadsheets;
import vn.haiphong.thidua.shared.PersonName;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;

/** The list and the structure report as files; what is personal goes to officers of the unit and to the Board alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DelegateFiles {

    private static final String SHEET = "xlsx";

    private final DelegateStore delegates;
    private final DelegateReading reading;
    private final StructureReport structures;
    private final Places places;
    private final ListRights rights;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final Papers papers;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    DelegateFiles(
            DelegateStore delegates,
            DelegateReading reading,
            StructureReport structures,
            Places places,
            ListRights rights,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            Papers papers,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.delegates = delegates;
        this.reading = reading;
        this.structures = structures;
        this.places = places;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.papers = papers;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** Those with a seat of the unit and everything below it. @param ending {@code xlsx}, {@code docx} or {@code pdf} */
    public DelegateFile list(UnitId unit, String ending) {
        rights.demandReading(unit);
        var book = book(unit);
        var name = "danh sach dai bieu " + rights.name(unit);
        return ending.equals(SHEET) ? sheet(name, book.sheet(note())) : paper(name, book.paper(), ending);
    }

    public DelegateFile structure(UnitId unit, String ending) {
        var paper = new StructurePaper(campaigns.current(), rights.unit(unit), structures.of(unit));
        var name = "co cau dai bieu " + rights.name(unit);
        return ending.equals(SHEET) ? sheet(name, paper.sheet(note())) : paper(name, paper.paper(), ending);
    }

    private DelegateBook book(UnitId unit) {
        var tree = units.tree();
        var codes = rights.isCity(unit)
                ? null
                : tree.withBelow(unit).stream().map(UnitId::code).toList();
        var found = delegates.of(places.campaign(), codes, Set.of(DelegateState.SEATED));
        var traits = reading.traits(found);
        var order = tree.all().stream().map(one -> one.id()).toList();
        var lines = new ArrayList<DelegateBook.Line>();
        for (var one : found) {
            var known = traits.get(one.subject());
            if (known == null) continue;
            var delegation = rights.isCity(unit) ? reading.delegation(one.unit()) : tree.get(one.unit());
            lines.add(new DelegateBook.Line(delegation, tree.get(one.unit()), DelegateReading.row(one, known), known));
        }
        lines.sort(Comparator.comparing((DelegateBook.Line line) ->
                        order.indexOf(line.delegation().id()))
                .thenComparing(line -> line.row().person(), PersonName.BY_GIVEN_NAME));
        return new DelegateBook(
                campaigns.current(),
                tree,
                rights.unit(unit),
                List.copyOf(lines),
                current.get().is(ORGANISER, UNIT));
    }

    private String note() {
        return "Số liệu lúc " + PortalTime.moment(clock.instant());
    }

    private DelegateFile paper(String name, Paper paper, String ending) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        return new DelegateFile(named(name, ending), format.mediaType(), papers.write(paper, format));
    }

    private DelegateFile sheet(String name, SheetTable table) {
        var bytes = new ByteArrayOutputStream();
        try {
            spreadsheets.write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DelegateFile(named(name, SHEET), Spreadsheets.MEDIA_TYPE, bytes.toByteArray());
    }

    private static String named(String name, String ending) {
        return VietnameseText.slug(name) + "." + ending;
    }
}
