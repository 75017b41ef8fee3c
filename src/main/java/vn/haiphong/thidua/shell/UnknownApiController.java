package vn.haiphong.thidua.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Machine addresses nobody answers: a problem, not a page. */
@RestController
class UnknownApiController {

    @RequestMapping("/api/**")
    void unknown() {
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không có địa chỉ này. Xem tài liệu ở README của cổng.");
    }
}
