package vn.haiphong.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;

/** The tables of the papers nominations carry and of the votes on them. */
@Component
class PaperStore {

    private final JdbcClient sql;

    PaperStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(NominationId nomination, DossierPaper paper) {
        sql.sql("insert into nomination_paper (id, nomination_id, kind, number, issuer, issued, expires, document_id,"
                        + " unit_code, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        paper.id(),
                        nomination.value(),
                        paper.kind().name(),
                        paper.number(),
                        paper.issuer(),
                        paper.issued(),
                        paper.expires(),
                        paper.document() == null ? null : paper.document().value(),
                        paper.unit().code(),
                        paper.addedBy(),
                        PortalTime.utc(paper.addedAt()))
                .update();
    }

    boolean remove(NominationId nomination, UUID paper, UnitId addedBy) {
        return sql.sql("delete from nomination_paper where id = ? and nomination_id = ? and unit_code = ?")
                        .params(paper, nomination.value(), addedBy.code())
                        .update()
                == 1;
    }

    /** Of each, the oldest first. */
    Map<NominationId, List<DossierPaper>> of(Collection<NominationId> nominations) {
        if (nominations.isEmpty()) return Map.of();
        return sql
                .sql("select * from nomination_paper where nomination_id in (:ids) order by added_at, id")
                .param("ids", values(nominations))
                .query((row, number) -> Map.entry(nomination(row), paper(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(NominationId nomination, NominationVote vote) {
        sql.sql("insert ignore into nomination_vote (nomination_id, ballot_id, unit_code, body, day, yes, no, invalid,"
                        + " members, present, passed, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        nomination.value(),
                        vote.ballot().value(),
                        vote.unit().code(),
                        vote.body(),
                        vote.day(),
                        vote.yes(),
                        vote.no(),
                        vote.invalid(),
                        vote.members(),
                        vote.present(),
                        vote.passed(),
                        PortalTime.utc(vote.at()))
                .update();
    }

    /** Of each, the oldest first. */
    Map<NominationId, List<NominationVote>> votes(Collection<NominationId> nominations) {
        if (nominations.isEmpty()) return Map.of();
        return sql
                .sql("select * from nomination_vote where nomination_id in (:ids) order by at, ballot_id")
                .param("ids", values(nominations))
                .query((row, number) -> Map.entry(nomination(row), vote(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<UUID> values(Collection<NominationId> nominations) {
        return nominations.stream().map(NominationId::value).toList();
    }

    private static NominationId nomination(ResultSet row) throws SQLException {
        return new NominationId(row.getObject("nomination_id", UUID.class));
    }

    private static DossierPaper paper(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new DossierPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                document == null ? null : new DocumentId(document),
                new UnitId(row.getString("unit_code")),
                row.getString("added_by"),
                PortalTime.instant(row, "added_at"));
    }

    private static NominationVote vote(ResultSet row) throws SQLException {
        return new NominationVote(
                new BallotId(row.getObject("ballot_id", UUID.class)),
                new UnitId(row.getString("unit_code")),
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                row.getInt("yes"),
                row.getInt("no"),
                row.getInt("invalid"),
                row.getInt("members"),
                row.getInt("present"),
                row.getBoolean("passed"),
                PortalTime.instant(row, "at"));
    }
}
