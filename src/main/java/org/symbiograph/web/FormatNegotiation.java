package org.symbiograph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.StringUtils;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads from a request what the answer shall be given as. A range of media types becomes
 * the first of our formats in it, so that an address never has two answers for one.
 */
class FormatNegotiation implements ContentNegotiationStrategy {

	/** Matches nothing, so that the address refuses it and names what it offers. */
	private static final List<MediaType> UNKNOWN = List.of(new MediaType("application", "x-unknown"));

	private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		String format = isImport(request) ? null : StringUtils.trimToNull(request.getParameter(Format.PARAMETER));
		if (format != null) {
			return Format.of(format).map((known) -> List.of(known.type())).orElse(UNKNOWN);
		}
		return this.header.resolveMediaTypes(request).stream().map(FormatNegotiation::firstIn).distinct().toList();
	}

	/** There the parameter names the layout of the files that are sent. */
	private static boolean isImport(NativeWebRequest request) {
		HttpServletRequest sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		return HttpMethod.POST.matches(sent.getMethod()) && sent.getRequestURI().equals("/api/v1/imports");
	}

	private static MediaType firstIn(MediaType range) {
		return Arrays.stream(Format.values()).map(Format::type).filter(range::includes).findFirst().orElse(range);
	}

}
