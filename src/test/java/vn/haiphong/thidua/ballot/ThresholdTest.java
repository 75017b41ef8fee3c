package vn.haiphong.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Threshold NINETY_OF_ALL = new Threshold(90, Denominator.ALL_MEMBERS);
    private static final Threshold EIGHTY_OF_PRESENT = new Threshold(80, Denominator.PRESENT);

    @Test
    void ninetyPercentOfAllMembersIsCountedOfTheAbsentToo() {
        assertThat(NINETY_OF_ALL.isMet(18, 20, 18)).isTrue();
        assertThat(NINETY_OF_ALL.isMet(17, 20, 17)).isFalse();
    }

    @Test
    void aShareThatOnlyRoundsToTheThresholdDoesNotMeetIt() {
        assertThat(NINETY_OF_ALL.isMet(26, 29, 29)).as("89.66 %").isFalse();
        assertThat(NINETY_OF_ALL.isMet(27, 29, 29)).isTrue();
        assertThat(new Threshold(67, Denominator.PRESENT).isMet(2, 3, 3))
                .as("66.67 %")
                .isFalse();
    }

    @Test
    void aThresholdOfThosePresentLeavesTheAbsentOut() {
        assertThat(EIGHTY_OF_PRESENT.isMet(8, 20, 10)).isTrue();
        assertThat(EIGHTY_OF_PRESENT.isMet(7, 20, 10)).isFalse();
    }

    @Test
    void theFewestVotesAreThoseWithWhichItIsMet() {
        for (int percent = 1; percent <= 100; percent++) {
            for (int members = 1; members <= 60; members++) {
                var threshold = new Threshold(percent, Denominator.ALL_MEMBERS);
                int fewest = threshold.fewest(members, 0);

                assertThat(threshold.isMet(fewest, members, 0)).isTrue();
                assertThat(threshold.isMet(fewest - 1, members, 0)).isFalse();
            }
        }
    }

    @Test
    void nobodyPassesBeforeAnEmptyBody() {
        assertThat(NINETY_OF_ALL.isMet(0, 0, 0)).isFalse();
        assertThat(EIGHTY_OF_PRESENT.isMet(0, 20, 0)).isFalse();
    }

    @Test
    void aPercentageLiesBetweenOneAndAHundred() {
        assertThatThrownBy(() -> new Threshold(0, Denominator.PRESENT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(101, Denominator.PRESENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMinutesNameTheThresholdInWords() {
        assertThat(NINETY_OF_ALL.label()).isEqualTo("từ 90% trở lên trên tổng số thành viên");
    }
}
