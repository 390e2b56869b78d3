package org.symbiograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says which release an answer comes from. An answer stays the same until the next
 * release or the next build of the service, so release, build and address make its entity
 * tag, and whoever holds the answer already is told so without asking the graph.
 */
@Component
class ReleaseHeaders extends OncePerRequestFilter {

	static final String RELEASE = "X-Library-Release";

	private static final String TAG = ReleaseHeaders.class.getName() + ".tag";

	private final CurrentRelease release;

	private final String build;

	ReleaseHeaders(CurrentRelease release, ObjectProvider<BuildProperties> build) {
		this.release = release;
		this.build = Optional.ofNullable(build.getIfAvailable())
			.map((properties) -> properties.getVersion() + properties.getTime())
			.orElse("");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> id = this.release.findId();
		if (id.isPresent()) {
			response.setHeader(RELEASE, id.get());
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			if (HttpMethod.GET.matches(request.getMethod())) {
				String tag = tag(id.get(), request);
				if (holds(request, tag)) {
					response.setHeader(HttpHeaders.ETAG, tag);
					response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
					return;
				}
				request.setAttribute(TAG, tag);
			}
		}
		chain.doFilter(request, response);
	}

	private String tag(String releaseId, HttpServletRequest request) {
		String address = String.join("\n", releaseId, this.build, request.getRequestURI(),
				String.valueOf(request.getQueryString()), String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
		return "W/\"" + DigestUtils.md5DigestAsHex(address.getBytes(StandardCharsets.UTF_8)) + "\"";
	}

	private static boolean holds(HttpServletRequest request, String tag) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> ETag.parse(header).stream())
			.anyMatch((held) -> held.formattedTag().equals(tag));
	}

	/** Puts the tag on answers, not on problems. */
	@RestControllerAdvice
	static class Tagging implements ResponseBodyAdvice<Object> {

		@Override
		public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
			return true;
		}

		@Override
		public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType,
				MediaType selectedContentType, Class<? extends HttpMessageConverter<?>> selectedConverterType,
				ServerHttpRequest request, ServerHttpResponse response) {
			Object tag = request.getAttributes().get(TAG);
			if (tag != null && !(body instanceof ProblemDetail)) {
				response.getHeaders().setETag(tag.toString());
				response.getHeaders().setCacheControl("no-cache");
			}
			return body;
		}

	}

}
