/**
 * Hosts that give a page to anyone, below which no company has a domain. Hosts that give a name (`acme.github.io`) are in
 * the public suffix list instead.
 */
const PAGE_HOSTS = new Set(
  [
    // Social networks, messengers and writing.
    'about.me angel.co behance.net bitbucket.org blog.naver.com bsky.app cafe.naver.com crunchbase.com',
    'discord.com discord.gg douyin.com dribbble.com facebook.com fb.com fb.me flickr.com github.com gitlab.com',
    'instagr.am instagram.com issuu.com lin.ee line.me linkedin.com lnkd.in medium.com meetup.com',
    'messenger.com myspace.com ok.ru open.spotify.com pinterest.co.uk pinterest.com pinterest.de pinterest.fr',
    'quora.com reddit.com reverbnation.com slideshare.net snapchat.com soundcloud.com t.me telegram.me',
    'threads.com threads.net tiktok.com twitch.tv twitter.com vimeo.com vk.com wa.me weibo.com whatsapp.com',
    'wikipedia.org x.com xing.com youtu.be youtube.com',
    // Market places, directories and funds.
    'airbnb.com allegro.pl amazon.ca amazon.co.jp amazon.co.uk amazon.com amazon.com.au amazon.de amazon.es',
    'amazon.fr amazon.in amazon.it ebay.co.uk ebay.com ebay.com.au ebay.de etsy.com eventbrite.co.uk',
    'eventbrite.com glassdoor.com gofundme.com gumroad.com indiegogo.com kickstarter.com ko-fi.com lazada.com',
    'mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadolivre.com.br opensea.io patreon.com',
    'poshmark.com shopee.co.id shopee.com shopee.com.br smartstore.naver.com taobao.com thumbtack.com',
    'tripadvisor.co.uk tripadvisor.com trustpilot.com upwork.com yell.com yelp.ca yelp.co.uk yelp.com yelp.de',
    // Lists of links, short links, apps, forms and files.
    'apps.apple.com beacons.ai bio.link bio.site bit.ly calendly.com campsite.bio dropbox.com forms.gle g.co',
    'g.page goo.gl google.com itunes.apple.com linkin.bio linktr.ee lnk.bio podcasts.apple.com solo.to t.co',
    'taplink.at taplink.cc tinyurl.com trello.com',
  ].flatMap((hosts) => hosts.split(' ')),
);

/** Whether the host, or one that it lies below (`m.facebook.com`), gives a page to anyone. */
export function givesPages(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, level) => PAGE_HOSTS.has(labels.slice(level).join('.')));
}
