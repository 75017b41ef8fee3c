package vn.haiphong.thidua.promulgation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.paper.PaperBlock;

class BodyTextTest {

    @Test
    void partsPointsAndItemsAreReadFromWhatWasTyped() {
        var typed = """
                Căn cứ Chỉ thị số 34-CT/TW;
                I. MỤC ĐÍCH, YÊU CẦU
                1. Đánh giá kết quả các phong trào.
                2. Sở Nội vụ
                - Chỉ đạo Ban;
                - Theo dõi.
                Kết thúc.""";

        assertThat(BodyText.blocks(typed))
                .containsExactly(
                        PaperBlock.text("Căn cứ Chỉ thị số 34-CT/TW;"),
                        new PaperBlock.Heading(2, "I. MỤC ĐÍCH, YÊU CẦU"),
                        PaperBlock.text("1. Đánh giá kết quả các phong trào."),
                        new PaperBlock.Heading(3, "2. Sở Nội vụ"),
                        new PaperBlock.Items(List.of("Chỉ đạo Ban;", "Theo dõi.")),
                        PaperBlock.text("Kết thúc."));
    }
}
