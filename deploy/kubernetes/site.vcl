vcl 4.1;

# In the place of deploy/varnish/site.vcl: the pods of web.yaml, by their Service.

import directors;
import std;

backend pods {
    .host = "web";
    .port = "3000";
    .connect_timeout = 1s;
}

sub vcl_init {
    new web = directors.shard();
    web.add_backend(pods);
    web.reconfigure();
}

# Addresses of a cluster's pods; who purges must know the token too.
acl instances {
    "10.0.0.0"/8;
    "172.16.0.0"/12;
    "192.168.0.0"/16;
    "100.64.0.0"/10;
    "fc00::"/7;
}

sub set_purge_token {
    set req.http.X-Purge-Token = regsub(std.fileread("/secrets/purge-token"), "\s+$", "");
}
