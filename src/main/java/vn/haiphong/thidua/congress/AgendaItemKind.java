package vn.haiphong.thidua.congress;

/** What happens in an agenda item. */
public enum AgendaItemKind {
    RECEPTION,
    ORDER,
    ART,
    CEREMONY,
    SPEECH,
    FILM,
    REPORT,
    TALK,
    EXCHANGE,
    BREAK,
    AWARD,
    VOTE,
    REHEARSAL
}
