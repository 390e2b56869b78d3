package org.symbiograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
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
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says which release an answer comes from. An answer stays the same until the next
 * release or the next build of the service, so release, build and address make its entity
 * tag. Whoever holds the answer already is told so, and whoever asks again gets it as it
 * was kept, both without asking the graph.
 */
@Component
class ReleaseHeaders extends OncePerRequestFilter {

	static final String RELEASE = "X-Library-Release";

	private static final String TAG = ReleaseHeaders.class.getName() + ".tag";

	private static final String NO_CACHE = "no-cache";

	private static final List<String> OF_THE_MOMENT = List.of("/api/v1/imports", "/api/v1/me", PageAddresses.LOADING);

	private final CurrentRelease release;

	private final KeptAnswers answers;

	private final PageLanguages languages;

	private final String build;

	ReleaseHeaders(CurrentRelease release, KeptAnswers answers, PageLanguages languages,
			ObjectProvider<BuildProperties> build) {
		this.release = release;
		this.answers = answers;
		this.languages = languages;
		this.build = Optional.ofNullable(build.getIfAvailable())
			.map((properties) -> properties.getVersion() + properties.getTime())
			.orElse("");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.startsWith("/api/") && !path.startsWith("/reconcile") && !PageAddresses.isPage(path);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> id = this.release.findId();
		if (id.isPresent()) {
			response.setHeader(RELEASE, id.get());
			vary(request).forEach((header) -> response.addHeader(HttpHeaders.VARY, header));
			if (HttpMethod.GET.matches(request.getMethod()) && !isOfTheMoment(request)) {
				String tag = tag(id.get(), request);
				if (holds(request, tag)) {
					response.setHeader(HttpHeaders.ETAG, tag);
					response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
					return;
				}
				answer(tag, request, response, chain);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	/** What else than its address decides what a request is answered. */
	private static List<String> vary(HttpServletRequest request) {
		return isPage(request) ? List.of(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE) : List.of(HttpHeaders.ACCEPT);
	}

	private static boolean isPage(HttpServletRequest request) {
		return PageAddresses.isPage(request.getRequestURI());
	}

	/**
	 * How far an import is, who asks and that another language is chosen are no part of a
	 * release.
	 */
	private static boolean isOfTheMoment(HttpServletRequest request) {
		return OF_THE_MOMENT.stream().anyMatch(request.getRequestURI()::startsWith)
				|| (isPage(request) && request.getParameter(PageLanguages.PARAMETER) != null);
	}

	/** Answers as before, if the answer has been kept. */
	private void answer(String tag, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<KeptAnswers.Body> kept = this.answers.find(tag);
		if (kept.isPresent()) {
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE);
			response.setContentType(kept.get().type());
			response.setContentLength(kept.get().bytes().length);
			response.getOutputStream().write(kept.get().bytes());
			return;
		}
		request.setAttribute(TAG, tag);
		if (!mayBeKept(request)) {
			chain.doFilter(request, response);
			return;
		}
		ContentCachingResponseWrapper heard = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, heard);
		if (isPage(request) && heard.getStatus() == HttpServletResponse.SC_OK) {
			heard.setHeader(HttpHeaders.ETAG, tag);
			heard.setHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE);
		}
		this.answers.keep(tag, heard.getStatus(), String.valueOf(heard.getContentType()),
				heard.getContentAsByteArray());
		heard.copyBodyToResponse();
	}

	/** Files are written as they are read, and must not be held up. */
	private static boolean mayBeKept(HttpServletRequest request) {
		if (isPage(request)) {
			return true;
		}
		String format = request.getParameter(Format.PARAMETER);
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (request.getRequestURI().endsWith(".zip")) {
			return false;
		}
		return (format != null) ? format.equals("json")
				: accept == null || accept.contains("*/*") || accept.contains(MediaType.APPLICATION_JSON_VALUE);
	}

	private String tag(String releaseId, HttpServletRequest request) {
		String address = String.join("\n", releaseId, this.build, request.getRequestURL(),
				String.valueOf(request.getQueryString()),
				isPage(request) ? this.languages.resolveLocale(request).getLanguage()
						: String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
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
				response.getHeaders().setCacheControl(NO_CACHE);
			}
			return body;
		}

	}

}
