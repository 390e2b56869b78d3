package org.symbiograph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.Strings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses questions that are longer than any honest one. Those that do not say how long
 * they are get read as far as that.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	private static final DataSize LONGEST = DataSize.ofMegabytes(1);

	private final JsonMapper json;

	BodyLimit(JsonMapper json) {
		this.json = json;
	}

	/** Files that are imported may be long; they go to the disk as they come. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().equals("/api/v1/imports");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int longest = Math.toIntExact(LONGEST.toBytes());
		if (request.getContentLengthLong() > longest) {
			refuse(response);
		}
		else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null && !isForm(request)) {
			byte[] body = request.getInputStream().readNBytes(longest + 1);
			if (body.length > longest) {
				refuse(response);
			}
			else {
				chain.doFilter(new ReadRequest(request, body), response);
			}
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** A form is read by the server, which has a limit for it. */
	private static boolean isForm(HttpServletRequest request) {
		return Strings.CI.startsWith(request.getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private void refuse(HttpServletResponse response) throws IOException {
		HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status,
				"A question may have %d MB at most; divide it".formatted(LONGEST.toMegabytes())));
	}

	/** A request whose body has been read. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new ReadStream(new ByteArrayInputStream(this.body));
		}

	}

	private static final class ReadStream extends ServletInputStream {

		private final ByteArrayInputStream body;

		ReadStream(ByteArrayInputStream body) {
			this.body = body;
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			return this.body.read(bytes, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body has been read already");
		}

	}

}
