vcl 4.1;

# What differs from site to site; `default.vcl` includes it and has the rules. docs/operations.md, "A front cache".

import directors;
import std;

# One for each instance. A name must lead to one address.
backend web1 {
    .host = "127.0.0.1";
    .port = "3000";
    .connect_timeout = 1s;
}

sub vcl_init {
    # Each page is made and kept by one of them, so that together they keep as many as they can.
    new web = directors.shard();
    web.add_backend(web1);
    web.reconfigure();
}

# From where instances may purge, if they know the token.
acl instances {
    "127.0.0.1";
    "::1";
}

sub set_purge_token {
    # FRONT_PURGE_TOKEN, in a file that only Varnish can read.
    set req.http.X-Purge-Token = regsub(std.fileread("/etc/varnish/purge-token"), "\s+$", "");
}
