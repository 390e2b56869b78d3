package org.symbiograph.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What all pages share: languages, styles and scripts, all of them our own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	/** An address of a file names its version, so it never changes. */
	private static final CacheControl FOREVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	@Bean
	static PageLanguages localeResolver() {
		return new PageLanguages();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor chosen = new LocaleChangeInterceptor();
		chosen.setParamName(PageLanguages.PARAMETER);
		chosen.setIgnoreInvalidLocale(true);
		registry.addInterceptor(chosen).excludePathPatterns("/api/**");
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", "/search");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		List.of("cytoscape", "d3-array", "d3-path", "d3-sankey", "d3-shape", "htmx.org", "leaflet", "picocss__pico")
			.forEach((library) -> registry.addResourceHandler("/webjars/" + library + "/**")
				.addResourceLocations("classpath:/META-INF/resources/webjars/" + library + "/")
				.setCacheControl(FOREVER));
		registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/").setCacheControl(A_WHILE);
	}

}
