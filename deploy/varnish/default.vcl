vcl 4.1;

# A front cache that is never stale, for Varnish 7: docs/operations.md, "A front cache".
# Start it with `-p http_gzip_support=off`, or readers get gzip where they could have Brotli.

import std;

# It asks every instance each second whether it can serve: what a backend without a probe of its own gets.
probe default {
    .url = "/health/ready";
    .interval = 1s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 1;
}

include "./site.vcl";

sub vcl_recv {
    unset req.http.X-Purge-Token;
    if (req.method == "PURGE") {
        call purge;
    }

    # An import's next step finds what the last one stored; any other page is on the instance that its path leads to.
    if (req.url ~ "^/api/import(/|$|\?)") {
        set req.backend_hint = web.backend(by=KEY, key=web.key("imports"));
    } else {
        set req.backend_hint = web.backend(by=URL);
    }

    # What is older than it may be, is better than nothing: only when there is nothing else.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 0s;
    } else {
        set req.grace = 10m;
    }

    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    call choose_encoding;

    # Pictures, and what has its hash in its address: the query counts.
    if (req.url ~ "^/(api/media/file|assets|_next/static)/") {
        call forget_who_asks;
        return (hash);
    }
    # Answers that are made for each who asks, and all that is for staff. A test holds this against the table of addresses.
    if (req.url ~ "^/(_next|admin|api|health|mail|oembed|uw-gegevens|vergelijk|voorbeeld|zoeken)(/|\?|$)" ||
        req.url ~ "^/reacties/(?!feed\.xml(\?|$))" ||
        req.url ~ "^/symptomen/[^/?]+/(gelezen|reacties(/bedankt|/geplaatst)?)(\?|$)") {
        return (pass);
    }
    # A reader's page is the same for everybody, whatever stands in the query.
    set req.url = regsub(req.url, "\?.*$", "");
    call forget_who_asks;
    return (hash);
}

sub purge {
    call set_purge_token;
    set req.http.X-Purge-Token = "Bearer " + req.http.X-Purge-Token;
    if (!client.ip ~ instances || req.http.X-Purge-Token ~ "^Bearer .{0,15}$" ||
        req.http.Authorization != req.http.X-Purge-Token) {
        return (synth(403, "Forbidden"));
    }
    # Nothing that means anything in a pattern.
    if (req.http.Surrogate-Key !~ "^[A-Za-z0-9:_%-]+( [A-Za-z0-9:_%-]+)*$") {
        return (synth(400, "Bad Surrogate-Key"));
    }
    ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, " ", "|") + ")(\s|$)");
    return (synth(200, "Purged"));
}

sub choose_encoding {
    if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))") {
        set req.http.Accept-Encoding = "br";
    } else if (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
}

sub forget_who_asks {
    unset req.http.Cookie;
    unset req.http.Authorization;
}

sub vcl_hash {
    # What the site answers does not depend on the name by which it was asked.
    hash_data(req.url);
    return (lookup);
}

sub vcl_backend_fetch {
    # The instance of this path; when tried again, the next one.
    if (bereq.url ~ "^/api/import(/|$|\?)") {
        set bereq.backend = web.backend(by=KEY, key=web.key("imports"), alt=bereq.retries);
        set bereq.first_byte_timeout = 1h;
        set bereq.between_bytes_timeout = 1h;
    } else {
        set bereq.backend = web.backend(by=URL, alt=bereq.retries);
        set bereq.first_byte_timeout = 300s;
    }
    if (!bereq.uncacheable) {
        # A short answer, "as before", would pass for a confirmed one.
        unset bereq.http.If-None-Match;
        unset bereq.http.If-Modified-Since;
    }
    set bereq.http.X-Asked-At = std.time2real(now, 0.0);
}

sub vcl_backend_response {
    # An instance that is cut off from the database, or ends: another one knows better. Where none does, this is what there is.
    if ((bereq.method == "GET" || bereq.method == "HEAD") && (
        (beresp.http.Cache-Status ~ "unconfirmed" && bereq.retries < 2) ||
        (beresp.status == 503 && bereq.retries < 1))) {
        return (retry);
    }
    # While one version follows another, only some have what a page of the other one asks for.
    if (bereq.retries < 2 && (bereq.method == "GET" || bereq.method == "HEAD") &&
        ((bereq.url ~ "^/_next/static/" && beresp.status == 404) ||
        (bereq.url ~ "^/assets/.*[?&]v=" && beresp.http.Cache-Control ~ "no-store"))) {
        return (retry);
    }
    set beresp.grace = 0s;
    set beresp.keep = 0s;
    if (bereq.uncacheable) {
        return (deliver);
    }
    if (beresp.http.Set-Cookie || beresp.http.Cache-Status ~ "unconfirmed" || beresp.status != 200) {
        call do_not_keep;
    } else if (beresp.http.Surrogate-Key) {
        # The site purges it, and this heals a purge that was lost.
        set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, "^.*max-age=(\d+).*$", "\1s"), 0s);
        if (std.time2real(now, 0.0) - std.real(bereq.http.X-Asked-At, 0.0) > 0.25) {
            # The site may have purged it while it was on its way, for the last time but one.
            set beresp.ttl = 1s;
        }
        set beresp.grace = 10m;
    } else if (beresp.http.Cache-Control ~ "immutable" && bereq.url ~ "^/(assets|_next/static)/") {
        set beresp.ttl = 365d;
    } else {
        call do_not_keep;
    }
    return (deliver);
}

sub do_not_keep {
    # Who asks for the same does not wait in a line, for so long.
    set beresp.uncacheable = true;
    set beresp.ttl = 10s;
}

sub vcl_backend_error {
    if ((bereq.method == "GET" || bereq.method == "HEAD") && bereq.retries < 2) {
        return (retry);
    }
    set beresp.ttl = 0s;
    set beresp.http.Retry-After = "5";
    call say_away;
    return (deliver);
}

sub say_away {
    set beresp.http.Content-Type = "text/plain; charset=utf-8";
    set beresp.http.Cache-Control = "no-store";
    synthetic("De site is even niet bereikbaar. Probeer het zo nog eens.");
}

sub vcl_deliver {
    # What the site tells fronts is nobody else's business.
    unset resp.http.Surrogate-Key;
    unset resp.http.CDN-Cache-Control;
    unset resp.http.X-Varnish;
    unset resp.http.Via;
    return (deliver);
}

sub vcl_synth {
    set resp.http.Content-Type = "text/plain; charset=utf-8";
    set resp.http.Cache-Control = "no-store";
    set resp.body = resp.reason;
    return (deliver);
}
