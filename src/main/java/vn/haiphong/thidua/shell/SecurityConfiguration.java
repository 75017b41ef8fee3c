package vn.haiphong.thidua.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import vn.haiphong.thidua.account.AccessTokens;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.shell.site.LoginView;

/** Two doors: machines with tokens and no session, people with a session. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** Read by everybody without a session; each address is answered by a controller of its room. */
    private static final String[] OPEN = {
        "/anh/**",
        "/sitemap.xml",
        "/sitemap/**",
        "/robots.txt",
        "/opensearch.xml",
        "/*.ics",
        "/*.atom",
        "/**/*.atom",
        "/actuator/health",
        "/actuator/health/**",
        "/error",
        "/favicon.ico",
        "/favicon.svg"
    };

    /** Files that staff save: no views, so without this they would be denied; the controller of the room asks for the rights. */
    private static final String[] FILES = {"/quan-tri/*/*/tep/*", "/quan-tri/tai/**"};

    /** Forms anybody may send without a session; a foreign page that sends one gains nothing it could not send itself. */
    private static final String[] FORMS = {ProposalPaths.send(), GalleryPaths.PROOF_ANSWER};

    /** The page of the door and what it exchanges: plain files and controllers, which ask for the rights themselves. */
    private static final String[] DOOR = {"/quan-tri/dai-bieu/don-tiep", "/quan-tri/dai-bieu/don-tiep/*"};

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, AccessTokens tokens) throws Exception {
        var problems = new ProblemWriter();
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(readableEverywhere()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new TokenFilter(tokens, problems), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, AccountDirectory directory, RequestUtil vaadin) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FILES)
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, FORMS)
                        .permitAll()
                        .requestMatchers(DOOR)
                        .authenticated()
                        // Only the filter of the first paint can set this attribute; see Painting.
                        .requestMatchers(request -> Painting.of(request) != null)
                        .permitAll())
                // Vaadin's own configuration would let the sign-in form through without a token.
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(FORMS).ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .with(
                        vaadin(),
                        pages -> pages.loginView(LoginView.class, "/")
                                .defaultSuccessUrl("/quan-tri")
                                .enableCsrfConfiguration(false))
                .headers(headers ->
                        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .addFilterAfter(new StaleSessionFilter(directory), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static UrlBasedCorsConfigurationSource readableEverywhere() {
        var reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of("*"));
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of("*"));
        reading.setExposedHeaders(List.of("ETag"));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", reading);
        return source;
    }
}
