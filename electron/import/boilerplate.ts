/**
 * What class names and tags say of a part of a page. The words are those that news sites and their systems use;
 * they are evidence, weighed with the text that stands there, never enough to lose a paragraph of a story.
 */

/** The part is not the story's, and why. Null where its names say nothing. */
export function boilerplateOf(tag: string, label: string): string | null {
  const byTag = tags[tag]
  if (byTag !== undefined) return byTag
  if (label === '') return null
  return names.find(({ pattern }) => pattern.test(label))?.why ?? null
}

const tags: Readonly<Record<string, string>> = {
  nav: 'Menu', footer: 'Foot of the page', aside: 'Beside the story', form: 'Form of the page', button: 'Button', select: 'Form of the page', dialog: 'Dialogue of the page', label: 'Form of the page', textarea: 'Form of the page', input: 'Form of the page',
}

const word = (source: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${source})(?:$|[\\s_-])`, 'i')

const names: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: 'Advertising label', pattern: word('ad|ads|advert|adverts|advertisement|adsense|ad-?(?:slot|unit|wrapper|container|label|text)|sponsor(?:ed)?|promoted|dfp|taboola|outbrain|commercial') },
  { why: 'Newsletter sign-up', pattern: word('newsletters?|signup|sign-up|subscribe|subscription|mailing-?list|email-?(?:signup|form|alert)|optin|opt-in|inline-?newsletter') },
  { why: 'Share buttons', pattern: word('share|sharing|sharedaddy|share-?(?:bar|tools|buttons?|links?)|social|social-?(?:links|share|media|bar|icons|follow)|addtoany|addthis|jp-relatedposts-headline|post-?share|follow-?us') },
  { why: 'Link to other stories', pattern: word('related|related-?(?:articles?|stories|posts?|content|links?|coverage|news|items?|topics)|jp-relatedposts|yarpp|recommended|recommendations?|recirc|recirculation|read-?(?:more|next|also)|more-?(?:stories|from|on|like|news|coverage)|see-?also|most-?(?:read|popular|viewed|shared)|trending|popular(?:-?posts)?|latest-?(?:news|stories|posts)|up-?next|also-?(?:read|like)|teasers?|promo|promos|story-?(?:teaser|promo)|crosslink|explore-?more|inline-?(?:related|promo|story|recirc)|zergnet|nextprev|post-?navigation|nav-?links|pagination|pager|prev-?next') },
  { why: 'Comments', pattern: word('comments?|comment-?(?:list|form|section|area|respond)|respond|disqus(?:_thread)?|fb-comments|livefyre|spot-?im|discussion') },
  { why: 'Menu', pattern: word('nav|navbar|navigation|menu|mainmenu|breadcrumbs?|crumbs?|toolbar|skip-?link|site-?header|masthead|topbar|off-?canvas|hamburger|search-?(?:form|box|bar)') },
  { why: 'Foot of the page', pattern: word('footer|site-?footer|page-?footer|copyright|legal|disclaimer|colophon') },
  { why: 'Cookie notice', pattern: word('cookies?|cookie-?(?:banner|notice|consent|bar)|consent|gdpr|onetrust|didomi|cmp') },
  { why: 'Subscription offer', pattern: word('paywall|piano|regwall|metered|meter|donate|donation|membership-?(?:promo|appeal)|contribute|support-?us') },
  { why: 'About the author', pattern: word('author-?(?:bio|box|info|about|card|details|description)|bio|about-?(?:the-?)?author|post-?author-?(?:bio|box)|authorbox|writer-?bio') },
  { why: 'Topics of the story', pattern: word('tags?|tag-?(?:list|links?|cloud)|post-?tags|entry-?tags|article-?tags|topics?(?:-?list)?|keywords|categories|cat-?links|entry-?(?:footer|utility)|post-?(?:footer|meta-?bottom)') },
  { why: 'Beside the story', pattern: word('sidebar|side-?bar|rail|right-?rail|widget|widgets|widget-?area|modal|popup|pop-?up|overlay|lightbox|tooltip|toast|banner|screen-?reader-?text|sr-only|visually-?hidden|visuallyhidden|print-?only|hidden') },
]

/** Names that say what a block of the head is. */
export function headHintOf(tag: string, label: string, itemprop: string): 'standfirst' | 'byline' | 'kicker' | null {
  if (/^(?:author|creator)$/i.test(itemprop)) return 'byline'
  if (/^(?:alternativeHeadline)$/i.test(itemprop)) return 'standfirst'
  if (tag === 'a' || label === '') return null
  if (word('standfirst|dek|deck|sub-?(?:head(?:line)?|title|heading)|article-?(?:summary|subtitle|subheadline|intro|lead|dek|excerpt|deck|teaser)|entry-?subtitle|post-?(?:subtitle|excerpt)|story-?(?:summary|dek|deck|subhead)|chapo|t-content__chapo|summary-?text|headline-?sub').test(label)) return 'standfirst'
  if (word('byline|by-?line|author-?(?:name|byline)|authors?|article-?(?:author|byline)|post-?author|entry-?author|story-?(?:author|byline)|vcard|m-from-author__name').test(label)) return 'byline'
  return word('kicker|eyebrow|overline|overtitle|supertitle|strapline|article-?(?:kicker|label|section)|t-content__over-title|rubric|section-?(?:label|name)').test(label) ? 'kicker' : null
}

/** Names that say a block belongs to a picture. */
export function pictureHintOf(tag: string, label: string): 'caption' | 'credit' | null {
  if (label !== '' && word('(?:photo|image|img|media|picture|figure|caption|video)-?(?:credits?|source|copyright|by|attribution|author|rights)|credits?|photo-?credits?|copyright-?holder|image-?attribution|a-media-legend__credit').test(label)) return 'credit'
  if (tag === 'figcaption') return 'caption'
  return label !== '' && word('(?:wp-|image-|img-|photo-|media-|picture-|figure-|video-|gallery-|slide-|lead-|hero-)?captions?(?:-?text)?|wp-caption-(?:text|dd)|photo-?(?:text|description|cutline)|cutline|image-?description|media-?legend|legend|a-media-legend').test(label) ? 'caption' : null
}
