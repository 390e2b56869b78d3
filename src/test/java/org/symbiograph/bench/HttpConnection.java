package org.symbiograph.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A client that keeps one connection open and costs next to nothing: client and service
 * share the processors here, and what a large client costs would count as the service's.
 */
final class HttpConnection implements AutoCloseable {

	private static final String JSON = "application/json";

	private static final AtomicLong asked = new AtomicLong();

	private final int port;

	private Socket socket = new Socket();

	private InputStream in = InputStream.nullInputStream();

	HttpConnection(int port) {
		this.port = port;
	}

	private void connect() throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/** Asks for an answer, which may have been kept since it was first asked for. */
	Response get(String address) {
		return get(address, JSON, "");
	}

	/** Asks, and says which answer is held already. */
	Response get(String address, String tag) {
		return get(address, JSON, "If-None-Match: " + tag + "\r\n");
	}

	/**
	 * Asks for an answer that is worked out anew: answers are kept by address and what is
	 * accepted, and this accepts what nobody accepted before.
	 */
	Response getAnew(String address) {
		return get(address, JSON + ", application/x-" + asked.incrementAndGet() + ";q=0.1", "");
	}

	/** Asks for a page that is made anew: one that names its language is never kept. */
	Response getPage(String address) {
		return get(address + (address.contains("?") ? "&" : "?") + "lang=en", "text/html", "");
	}

	private Response get(String address, String accepted, String held) {
		try {
			String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n%s\r\n".formatted(address, accepted,
					held);
			if (!this.socket.isConnected() || this.socket.isClosed()) {
				connect();
			}
			this.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Response read() throws IOException {
		int status = Integer.parseInt(line().split(" ", 3)[1]);
		int length = -1;
		boolean chunked = false;
		boolean last = false;
		String tag = "";
		for (String header = line(); !header.isEmpty(); header = line()) {
			String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
			String value = header.substring(header.indexOf(':') + 1).strip();
			switch (name) {
				case "content-length" -> length = Integer.parseInt(value);
				case "transfer-encoding" -> chunked = true;
				case "connection" -> last = value.equalsIgnoreCase("close");
				case "etag" -> tag = value;
				default -> {
				}
			}
		}
		byte[] body = chunked ? chunks() : (length > 0) ? bytes(length) : new byte[0];
		if (last) {
			// the service ends a connection after so many answers
			this.socket.close();
		}
		return new Response(status, tag, body);
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
		for (int size = chunkSize(); size > 0; size = chunkSize()) {
			body.write(bytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int chunkSize() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private byte[] bytes(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What came back. */
	@SuppressWarnings("ArrayRecordComponent") // answers are read once and compared never
	record Response(int status, String tag, byte[] body) {

	}

}
