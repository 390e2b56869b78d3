package org.symbiograph.web;

import java.util.List;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final CurrentRelease release;

	WebConfiguration(CurrentRelease release) {
		this.release = release;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters())
			.addPathPatterns("/api/**")
			.excludePathPatterns("/api/v1/reconcile/**");
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new FormatNegotiation()));
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new CsvConverter(this.release))
			.addCustomConverter(new XlsxConverter(this.release))
			.addCustomConverter(new WorkbookConverter(this.release))
			.addCustomConverter(new BibtexConverter(this.release))
			.addCustomConverter(new RisConverter(this.release))
			.addCustomConverter(new GraphMlConverter(this.release));
	}

	@Bean
	WebMvcRegistrations jsonUnlessSaidOtherwise() {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new JsonByDefault();
			}

		};
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Symbiograph").version("v1").description("""
				Who turned which residue into what, for whom and how: documented exchanges of industrial symbiosis, \
				each with its source.

				Start with **Precedents**: give the EWC code of your residue and read who valorised it before. \
				Every answer names the release of the library it comes from (header `X-Library-Release`), so that \
				it can be cited and repeated."""))
			.externalDocs(new ExternalDocumentation().description("European List of Waste")
				.url("https://eur-lex.europa.eu/eli/dec/2000/532/oj"));
	}

}
