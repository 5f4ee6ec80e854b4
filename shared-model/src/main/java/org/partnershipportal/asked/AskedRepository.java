package org.partnershipportal.asked;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class AskedRepository extends BaseRepository {
    private static final String PHRASE = """
            select p.words, p.times, p.unsure, p.service_id, s.name
            from asked_phrase p left join council_service s on s.id = p.service_id
            """;

    List<AskedPhraseRow> findPhrases(int most) {
        return list(AskedRepository::phrase, PHRASE + " order by p.times desc, p.words limit ?1", most);
    }

    List<AskedPhraseRow> findUnsure(int most) {
        return list(
                AskedRepository::phrase, PHRASE + " where p.unsure > 0 order by p.unsure desc, p.words limit ?1", most);
    }

    Optional<AskedPhraseRow> findPhrase(String words) {
        return first(AskedRepository::phrase, PHRASE + " where p.words = ?1", words);
    }

    List<AskedPlaceRow> findPlaces(int most) {
        return list(row -> new AskedPlaceRow(row.text(0), row.text(1), row.number(2), row.number(3)), """
                select p.area_code, coalesce(a.name, p.area_code), p.times, p.unsure
                from asked_place p left join lateral (
                    select name from area where code = p.area_code order by valid_from desc limit 1) a on true
                order by p.times desc, p.area_code limit ?1
                """, most);
    }

    private static AskedPhraseRow phrase(Columns row) {
        return new AskedPhraseRow(row.text(0), row.number(1), row.number(2), row.uuidOrNull(3), row.textOrNull(4));
    }
}
