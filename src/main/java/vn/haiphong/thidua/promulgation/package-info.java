/**
 * Official documents of the city for the term: drafted by the Council's standing body in versions, signed off by Sở Nội vụ,
 * issued with number and day, delivered to the bodies of “Nơi nhận” with their receipts; and the drafts for the congress
 * kept by Văn phòng UBND. Plans that units make belong to {@code unitplan}, letters to late units to {@code report}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "organisation", "paper", "account", "audit", "file", "notice", "campaign"
        })
package vn.haiphong.thidua.promulgation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
