package vn.haiphong.thidua.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ServerConfiguration {

    /** Vaadin's page comes by a forward, after which Tomcat would close the reader's response under the first paint. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> openAfterForward() {
        return server -> server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
