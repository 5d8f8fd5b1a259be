vcl 4.1;

# In the place of deploy/varnish/site.vcl: the web processes of compose.scale.yml.

import directors;
import std;

backend web1 {
    .host = "172.30.30.11";
    .port = "3000";
    .connect_timeout = 1s;
}

backend web2 {
    .host = "172.30.30.12";
    .port = "3000";
    .connect_timeout = 1s;
}

sub vcl_init {
    new web = directors.shard();
    web.add_backend(web1);
    web.add_backend(web2);
    web.reconfigure();
}

# Addresses of Docker's networks; who purges must know the token too.
acl instances {
    "10.0.0.0"/8;
    "172.16.0.0"/12;
    "192.168.0.0"/16;
}

sub set_purge_token {
    set req.http.X-Purge-Token = regsub(std.fileread("/run/purge-token"), "\s+$", "");
}
