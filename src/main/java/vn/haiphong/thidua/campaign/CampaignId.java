package vn.haiphong.thidua.campaign;

/** The short name of a campaign as in its file, e.g. {@code ix}. */
public record CampaignId(String code) {

    public CampaignId {
        if (!code.matches("[a-z0-9-]{1,40}")) throw new IllegalArgumentException("Not a campaign id: " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
