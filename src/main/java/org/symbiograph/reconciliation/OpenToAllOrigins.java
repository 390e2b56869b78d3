package org.symbiograph.reconciliation;

import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of any origin ask the reconciliation service, as the protocol demands. It
 * comes before all that answers, so that kept answers and problems say so too; no
 * credentials are taken along.
 */
@Configuration(proxyBeanMethods = false)
class OpenToAllOrigins {

	@Bean
	FilterRegistrationBean<CorsFilter> reconciliationOrigins() {
		CorsConfiguration anyone = new CorsConfiguration();
		anyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
		anyone.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		anyone.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		anyone.setExposedHeaders(List.of("ETag", "X-Library-Release"));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/api/v1/reconcile/**", anyone);
		source.registerCorsConfiguration("/reconcile/**", anyone);
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
