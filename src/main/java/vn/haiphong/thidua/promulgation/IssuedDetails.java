package vn.haiphong.thidua.promulgation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.paper.Paper;

/**
 * An issued paper as one person sees it.
 *
 * @param own the receipt of the own unit; null when it was not delivered there
 * @param receipts of all units, for those who follow them; else empty
 * @param sendings to bodies outside the portal, for those who follow them
 * @param steers whether who looks delivers, urges and marks
 * @param seesDraft whether who looks may open the draft it came from
 */
public record IssuedDetails(
        IssuedRow row,
        Paper paper,
        @Nullable PaperReceipt own,
        List<PaperReceipt> receipts,
        List<Sending> sendings,
        boolean steers,
        boolean seesDraft) {}
