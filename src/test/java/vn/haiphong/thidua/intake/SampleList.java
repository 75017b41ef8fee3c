package vn.haiphong.thidua.intake;

import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.sheet.CellFault;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetSamples;
import vn.haiphong.thidua.sheet.SheetTemplate;

/** A list as rooms above have them, with a table of its own: nobody is in it twice, and it can be closed. */
@Component
public class SampleList implements IntakeList {

    public static final String KEY = "sample.people";

    private final JdbcTemplate sql;
    private boolean closed;
    private boolean breaks;
    private boolean builtUpon;

    SampleList(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Empty, open and whole. */
    public void renew() {
        sql.execute("create table if not exists sample_people (unit_code varchar(40), name varchar(120), intake uuid)");
        sql.update("delete from sample_people");
        sql.update("delete from intake_intake where list_key = ?", KEY);
        closed = false;
        breaks = false;
        builtUpon = false;
    }

    public List<String> names() {
        return sql.queryForList("select name from sample_people order by name", String.class);
    }

    void add(String unit, String name) {
        sql.update("insert into sample_people (unit_code, name) values (?, ?)", unit, name);
    }

    void close() {
        closed = true;
    }

    void breakInTheMiddle() {
        breaks = true;
    }

    void buildUpon() {
        builtUpon = true;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Danh sách thử";
    }

    @Override
    public SheetTemplate template(IntakeTarget target) {
        return SheetSamples.PEOPLE;
    }

    @Override
    public void demandOpen(IntakeTarget target) {
        if (closed) throw new StepRefused("Danh sách đã chốt.");
    }

    @Override
    public List<CellFault> check(IntakeTarget target, SheetReading reading) {
        var there = new HashSet<>(names().stream().map(VietnameseText::fold).toList());
        return reading.rows().stream()
                .filter(row -> there.contains(VietnameseText.fold(row.text("name"))))
                .map(row -> row.fault("name", "đã có trong danh sách", "Hãy bỏ dòng này."))
                .toList();
    }

    @Override
    public void takeIn(IntakeTarget target, IntakeId intake, List<SheetRow> rows) {
        for (var row : rows) {
            sql.update(
                    "insert into sample_people (unit_code, name, intake) values (?, ?, ?)",
                    target.unit().code(),
                    row.text("name"),
                    intake.value());
        }
        if (breaks) throw new StepRefused("Ghế đã hết.");
    }

    @Override
    public void takeBack(IntakeTarget target, IntakeId intake) {
        if (builtUpon) throw new StepRefused("Dòng “Trần Văn Mẫu” đã được dùng trong hồ sơ.");
        sql.update("delete from sample_people where intake = ?", intake.value());
    }
}
