package vn.haiphong.thidua.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    @Test
    void marksCaseAndPunctuationMakeNoDifference() {
        assertThat(FoldedWords.of("Kinh phí: tổ chức, ĐẠI hội?")).isEqualTo(" kinh phi to chuc dai hoi ");
    }

    @Test
    void eachTypedWordIsLookedForFromItsBeginning() {
        assertThat(FoldedWords.patterns("Kinh ph  kinh")).containsExactly("% kinh%", "% ph%");
    }

    @Test
    void nothingTypedAsksForNothing() {
        assertThat(FoldedWords.patterns(" ?! ")).isEmpty();
    }

    @Test
    void noMoreThanEightWordsAreAsked() {
        assertThat(FoldedWords.patterns("a b c d e f g h i k")).hasSize(8);
    }

    @Test
    void wordsWithoutMeaningDoNotTell() {
        assertThat(FoldedWords.telling("Kinh phí của hội nghị là thế nào"))
                .containsExactly("% kinh %", "% phi %", "% hoi %", "% nghi %");
    }

    @Test
    void whatWouldBeAPatternIsNotOne() {
        assertThat(FoldedWords.patterns("100% a_b")).containsExactly("% 100%", "% a%", "% b%");
    }
}
