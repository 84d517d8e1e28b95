package dev.offprint.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as a test says and remembers what it was asked. */
public final class LoopbackServer implements AutoCloseable {
    /** What the server does with a request; it need not send anything. */
    @FunctionalInterface
    public interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::dispatch);
        server.start();
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        Handler handler = handlers.get(path);
        if (handler == null) {
            send(exchange, 404, "text/plain", "no".getBytes(StandardCharsets.UTF_8));
        } else {
            handler.handle(exchange);
        }
    }

    /** Answers with that status. */
    public LoopbackServer status(String path, int status) {
        return on(path, exchange -> send(exchange, status, "text/html", new byte[] {'x'}));
    }

    /** Answers with that body. */
    public LoopbackServer body(String path, String type, byte[] body) {
        return on(path, exchange -> send(exchange, 200, type, body));
    }

    /** Answers with a redirect. */
    public LoopbackServer redirect(String path, int status, String location) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    send(exchange, status, "text/html", new byte[0]);
                });
    }

    public LoopbackServer on(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** The requests so far, as {@code GET /path}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many requests there were for a path. */
    public long count(String path) {
        return requests.stream().filter(request -> request.endsWith(" " + path)).count();
    }

    /** The address of a path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
