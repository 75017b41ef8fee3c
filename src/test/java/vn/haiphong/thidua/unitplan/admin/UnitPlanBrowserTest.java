package vn.haiphong.thidua.unitplan.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haiphong.thidua.Visitors.assertReadableForAll;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.BrowserTest;
import vn.haiphong.thidua.Visitors;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/** An officer writes the plan of the own unit by phone. */
@BrowserTest
class UnitPlanBrowserTest {

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void noPlans() {
        UnitPlanSamples.none(sql);
        SignIn.store("hong-bang", new UnitId("303"), Role.UNIT);
    }

    @AfterEach
    void forget() {
        UnitPlanSamples.none(sql);
    }

    @Test
    void aPlanWritesItselfDownAndTakesFilesInOneGo(Visitors visitors) throws IOException {
        var page = visitors.onPhone();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text() + " " + message.location());
        });
        Visitors.signIn(page, "hong-bang");
        page.navigate("/quan-tri/ke-hoach-don-vi/303");
        assertThat(page.locator("h1")).hasText("Kế hoạch của Quận Hồng Bàng");
        assertReadableForAll(page);
        // The window in which a file is chosen stays open while the form saves itself.
        var chooser = page.locator("vaadin-upload input[type=file]").elementHandle();
        page.getByLabel("Số, ký hiệu kế hoạch").fill("12/KH-UBND");
        assertThat(page.locator(".kept")).containsText("Đã lưu lúc");

        chooser.setInputFiles(pdf("Kế hoạch.pdf", DocumentSamples.pdf()));
        assertThat(page.locator("main")).containsText("Đã đính kèm Kế hoạch.pdf");
        chooser.setInputFiles(pdf("Giả.pdf", InputStream.nullInputStream()));
        assertThat(page.locator("main")).containsText("Lỗi:");
        chooser.setInputFiles(pdf("Phụ lục.pdf", DocumentSamples.pdf()));
        assertThat(page.locator("main")).containsText("Đã đính kèm Phụ lục.pdf");

        page.reload();
        assertThat(page.getByLabel("Số, ký hiệu kế hoạch")).hasValue("12/KH-UBND");
        assertThat(page.locator("main")).containsText("Phụ lục.pdf");
        assertReadableForAll(page);
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    private static FilePayload pdf(String name, InputStream bytes) throws IOException {
        return new FilePayload(name, "application/pdf", bytes.readAllBytes());
    }
}
