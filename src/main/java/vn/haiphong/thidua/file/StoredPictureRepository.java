package vn.haiphong.thidua.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPictureRepository extends Repository<StoredPicture, PictureId> {

    StoredPicture save(StoredPicture picture);

    Optional<StoredPicture> findById(PictureId id);

    @Query("select p from StoredPicture p join fetch p.renditions r where p.id in ?1 order by r.width")
    List<StoredPicture> findWithRenditions(Collection<PictureId> ids);

    @Query("select new vn.haiphong.thidua.file.ServedRendition(r.content, p.released)"
            + " from StoredPicture p join p.renditions r where p.id = ?1 and r.width = ?2")
    Optional<ServedRendition> findServed(PictureId id, int width);
}
