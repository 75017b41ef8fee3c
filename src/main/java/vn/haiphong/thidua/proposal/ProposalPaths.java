package vn.haiphong.thidua.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the room. */
public final class ProposalPaths {

    public static final String PROPOSE = "gioi-thieu";
    public static final String FOLLOW = PROPOSE + "/tra-cuu";
    public static final String DESK = "quan-tri/gioi-thieu";

    /** Where the form is sent; a page of its own, since what is read there is a page. */
    static final String SEND = "/" + PROPOSE + "/gui";

    private ProposalPaths() {}

    public static String propose() {
        return "/" + PROPOSE;
    }

    public static String send() {
        return SEND;
    }

    public static String follow() {
        return "/" + FOLLOW;
    }

    static String follow(String receipt) {
        return follow() + "?so=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8);
    }

    public static String desk() {
        return "/" + DESK;
    }

    public static String proposal(ProposalId id) {
        return desk() + "/" + id;
    }

    /** Where the unit makes a dossier of it; that page belongs to the room of dossiers. */
    public static String newDossier(ProposalId id) {
        return "/quan-tri/ho-so/moi?gioi-thieu=" + id;
    }
}
