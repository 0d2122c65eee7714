/// The phrases that give boilerplate away, by family: family, place (`whole` line, `start` of a line or
/// `any`where in it; the number is the longest line, in words, that the phrase decides about),
/// phrases. Lower case; en, uk, ru, de, fr, es, pl.
enum PhraseList {
  static let rows = """
    comments\twhole\tcomments|comment|leave a comment|leave a reply|post a comment
    comments\twhole\tadd a comment|add comment|no comments|no comments yet|show comments
    comments\twhole\tview comments|load comments|join the conversation|join the discussion
    comments\twhole\tdiscussion|responses|write a comment|коментарі|коментувати|комментарии
    comments\twhole\tкомментировать|оставить комментарий|kommentare|kommentar schreiben
    comments\twhole\tcommentaires|réagir|comentarios|comentar|komentarze|skomentuj
    comments\tstart 8\tcomments (|leave a comment|leave a reply|post a comment
    comments\tstart 8\tview all comments|read the comments|see all comments
    comments\tstart 8\twhat do you think? leave|be the first to comment
    comments\tstart 8\tyour email address will not be published|save my name, email
    comments\tstart 8\tcancel reply|log in to comment|you must be logged in to
    comments\tstart 25\tyour email address will not be published|save my name, email
    sharing\twhole\tshare|share this|share this article|share this story|share this post
    sharing\twhole\tshare article|share on facebook|share on twitter|share on x
    sharing\twhole\tshare on linkedin|share via email|facebook|twitter|linkedin|whatsapp
    sharing\twhole\ttelegram|email|e-mail|pinterest|reddit|x|copy link|copy url|link copied
    sharing\twhole\tprint|print this|print article|save|save article|bookmark|bookmark this
    sharing\twhole\ttweet|pin it|instagram|youtube|tiktok|threads|bluesky|viber|messenger
    sharing\twhole\tflipboard|поділитися|поширити|поделиться|teilen|drucken|partager
    sharing\twhole\timprimer|compartir|imprimir|udostępnij|drukuj|follow us|follow
    sharing\twhole\tlisten to this article|listen|gift this article|give this article
    sharing\tstart 8\tshare this|share on|share via|share with|share the article|share:
    sharing\tstart 8\tshare to|tweet this|click to tweet|click to share|follow us on
    sharing\tstart 8\tfollow me on|follow on|connect with us|find us on|join us on|like us on
    sharing\tstart 8\tподілитися в|поделиться в|teilen auf|partager sur|compartir en
    sharing\tstart 8\tudostępnij na|folgen sie uns|suivez-nous|síguenos
    sharing\tstart 8\tsubscribe to our channel|подписывайтесь на|підписуйтесь на
    newsletter\tstart 14\tsign up for our|sign up for the|sign up to our|sign up to receive
    newsletter\tstart 14\tsubscribe to our|subscribe to the|subscribe to my|subscribe for
    newsletter\tstart 14\tget our newsletter|get the newsletter|join our newsletter
    newsletter\tstart 14\tjoin our mailing list|join my newsletter|get the latest|get the best of
    newsletter\tstart 14\tget updates|receive our|stay up to date|stay up-to-date|stay informed
    newsletter\tstart 14\tstay in the loop|never miss|don't miss|don’t miss a|enter your email
    newsletter\tstart 14\tyour email address|we'll email you|delivered to your inbox|sign up here
    newsletter\tstart 14\tпідпишіться на|подпишитесь на|abonnieren sie|inscrivez-vous à
    newsletter\tstart 14\tsuscríbete a|zapisz się
    newsletter\twhole\tnewsletter|newsletters|sign up|subscribe|subscribe now|subscribe today
    newsletter\twhole\temail address|your email|sign me up|get the newsletter|enter email
    newsletter\twhole\temail updates|підписатися|подписаться|abonnieren|s'abonner|suscribirse
    newsletter\twhole\tsubskrybuj|first name|last name|submit
    newsletter\tany 30\tto your inbox|in your inbox|into your inbox|our newsletter
    newsletter\tany 30\tweekly newsletter|daily newsletter|unsubscribe at any time
    newsletter\tany 30\tunsubscribe anytime
    subscription\tstart 20\tsubscribe to continue|subscribe to read|already a subscriber
    subscription\tstart 20\talready a member|to continue reading|this article is for subscribers
    subscription\tstart 20\tthis content is for|create a free account|become a member
    subscription\tstart 20\tbecome a subscriber|start your free trial|get unlimited access
    subscription\tstart 20\tyou have reached your limit|register to continue|log in to continue
    subscription\tstart 20\tsign in to continue|upgrade to|continue reading with|choose your plan
    donation\tany 30\tsupport our journalism|support independent journalism|make a donation
    donation\tany 30\tdonate now|become a patron|support us on patreon|buy me a coffee
    donation\tany 30\tconsider supporting|consider donating|your contribution
    donation\tany 30\tsupport our work|підтримайте нас|поддержите нас|підтримати проєкт
    donation\tany 30\tbecome a supporter|join our community of supporters
    donation\twhole\tdonate|support us|support|contribute|become a member|підтримати
    donation\twhole\tподдержать|spenden|faire un don|donar
    read-also\tstart 25\tread also|also read|read more:|read more about|read next|read this next
    read-also\tstart 25\trelated:|related article|see also:|see more:|more:|don't miss:|watch:
    read-also\tstart 25\tlisten:|watch also|also on|also see:|you may also like
    read-also\tstart 25\tyou might also like|you might like|recommended:|recommended reading
    read-also\tstart 25\tfurther reading:|more from|more on this|more stories|up next
    read-also\tstart 25\tnext article|previous article|next post|previous post|related posts
    read-also\tstart 25\trelated articles|related content|continue reading|read the full
    read-also\tstart 25\tread more on|keep reading|learn more:|explore more|in case you missed
    read-also\tstart 25\tчитайте також|читайте также|дивіться також|смотрите также
    read-also\tstart 25\tlesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi
    read-also\tstart 25\tlea también|te puede interesar|czytaj także|zobacz także|czytaj też
    read-also\tstart 25\tтакож читайте
    read-also\twhole\tread more|see more|learn more|more|show more|view more|load more
    read-also\twhole\tview all|see all|read full article|read article|details|full story|next
    read-also\twhole\tprevious|prev|back|back to top|top|go back|view|click here
    read-also\twhole\tfind out more|shop now|buy now|get started|детальніше|читати далі
    read-also\twhole\tподробнее|читать далее|weiterlesen|mehr|lire la suite|leer más|więcej
    read-also\twhole\tczytaj więcej
    related-heading\twhole\trelated|related news|related stories|related articles|related posts
    related-heading\twhole\trelated content|related topics|related reading|related resources
    related-heading\twhole\trelated links|related products|related blogs|similar articles
    related-heading\twhole\tsimilar posts|similar stories|more stories|more news
    related-heading\twhole\tmore from this author|more from author|more articles|more posts
    related-heading\twhole\tmore like this|most popular|most read|most viewed|popular|popular posts
    related-heading\twhole\tpopular articles|popular stories|trending|trending now|trending stories
    related-heading\twhole\ttrending articles|latest|latest news|latest posts|latest articles
    related-heading\twhole\tlatest stories|recent posts|recent articles|recent news|recent stories
    related-heading\twhole\trecommended|recommended for you|recommended articles
    related-heading\twhole\trecommended reading|recommended stories|you may also like
    related-heading\twhole\tyou might also like|you may like|you might like|you might also enjoy
    related-heading\twhole\tyou may also enjoy|you might also be interested in
    related-heading\twhole\tyou may also be interested in|also on|further reading|read next
    related-heading\twhole\twhat to read next|up next|editor's picks|editors' picks|editor’s picks
    related-heading\twhole\teditors’ picks|in other news|around the web|from around the web
    related-heading\twhole\tfrom our partners|sponsored content|sponsored links|promoted stories
    related-heading\twhole\tpromoted content|news feed|newsfeed|live updates|top stories|must read
    related-heading\twhole\tmust reads|keep reading|explore more|continue reading|discover more
    related-heading\twhole\tsee also|читайте також|новини по темі|пов'язані новини|популярне
    related-heading\twhole\tостанні новини|стрічка новин|читайте также|похожие новости|популярное
    related-heading\twhole\tпоследние новости|лента новостей|mehr zum thema
    related-heading\twhole\tdas könnte sie auch interessieren|meistgelesen|à lire aussi
    related-heading\twhole\tsur le même sujet|les plus lus|noticias relacionadas|lo más leído
    related-heading\twhole\tte puede interesar|czytaj także|najczęściej czytane|zobacz również
    related-heading\twhole\tpost navigation|share your thoughts|about the author|about the authors
    related-heading\twhole\tsubscribe to our newsletter
    related-heading\tstart 7\trelated stories|related articles|related posts|more from |more in 
    related-heading\tstart 7\tmore on |more stories|latest from|latest in|latest news|popular in
    related-heading\tstart 7\tpopular on|trending in|trending on|recommended for|you may also
    related-heading\tstart 7\tyou might also|other articles|other posts|other stories
    related-heading\tstart 7\tsimilar articles|recent posts|more about
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\tauthor:|about the author|about the authors|about author|written by
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\tview all posts by|more from this author|see all articles by
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\tmore posts by|articles by|contributors:|contributor:|editor:|edited by
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\treviewed by|medically reviewed|fact checked by|fact-checked by
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\tupdated by|автор:|об авторе|про автора|autor:|à propos de l'auteur
    advertisement\tstart 5\tloading
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    sharing\tstart 8\tfollow @|follow us|follow him on|follow her on|follow them on
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    comments\twhole\treply
    embed\twhole\tembed|[cta_module]|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with|topics:|topic:
    tags\tstart 30\tlabels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    comments\twhole\tcomments are closed|comments closed|comments off
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price|from amazon
    author-box\tstart 12\tsobre el autor|o autorze
    author-box\twhole\tauthor|authors|contributors|автор|autor|auteur|editor|contributor
    disclosure\tstart 25\tthis audio is|this audio was|this article was created with
    disclosure\tstart 25\tthis article is generated|this story was automatically
    disclosure\tstart 25\tthis content was created with|generated by ai|ai-generated|audio by
    disclosure\tstart 25\tlisten to this|this post may contain affiliate
    disclosure\tstart 25\tthis post contains affiliate|this page contains affiliate
    disclosure\tstart 25\tthis article contains affiliate|this site contains affiliate
    disclosure\tstart 25\twe may earn|we earn commissions|we may receive a commission|we earn a commission|affiliate disclosure|disclosure:
    disclosure\tstart 25\tdisclaimer:|as an amazon associate|цей аудіозапис|это аудио
    disclosure\tany 40\twith ai assistance|with the help of ai|affiliate links
    disclosure\tany 40\tearn a commission|affiliate commission|may receive compensation
    disclosure\tany 40\tat no extra cost to you|at no additional cost to you
    copyright\tstart 30\t©|(c) 20|copyright|all rights reserved|всі права захищені
    copyright\tstart 30\tусі права захищено|все права защищены|alle rechte vorbehalten
    copyright\tstart 30\ttous droits réservés|todos los derechos|wszelkie prawa|terms of use
    copyright\tstart 30\tterms of service|privacy policy|cookie policy|terms & conditions
    copyright\tstart 30\tterms and conditions|privacy|contact us|impressum|datenschutz
    copyright\tany 25\tall rights reserved|may not be reproduced|use of this site constitutes
    consent\tany 40\twe use cookies|uses cookies|use of cookies|accept cookies
    consent\tany 40\taccept all cookies|cookie settings|cookie preferences|manage cookies
    consent\tany 40\tyour privacy choices|do not sell my|мы используем cookie
    consent\tany 40\tми використовуємо cookie|файли cookie|файлы cookie|verwendet cookies
    consent\tany 40\tutilise des cookies|utiliza cookies|plików cookie
    consent\twhole\taccept|accept all|reject all|decline|got it|i agree|agree|allow all
    consent\twhole\tmanage preferences
    advertisement\twhole\tadvertisement|advertisements|advertising|ad|ads|sponsored|sponsored by
    advertisement\twhole\tpromoted|paid content|paid post|advertiser content
    advertisement\twhole\tarticle continues below|article continues below advertisement
    advertisement\twhole\tstory continues below|story continues below advertisement
    advertisement\twhole\tcontinue reading below|continue reading the main story
    advertisement\twhole\tscroll to continue|реклама|на правах реклами|anzeige|werbung|publicité
    advertisement\twhole\tpublicidad|reklama|remove ads|skip advertisement|loading|loading...
    advertisement\twhole\tplease wait
    advertisement\tstart 12\tadvertisement -|article continues after|story continues after
    advertisement\tstart 12\tadvertisement |sponsored:|presented by|brought to you by|skip ad
    login\twhole\tlog in|login|sign in|signin|log out|sign out|register|register now
    login\twhole\tregister here|sign in / join|my account|create account
    login\twhole\tcreate an account|forgot your password|зареєструватися|увійти|войти
    login\twhole\tрегистрация|anmelden|registrieren|se connecter|iniciar sesión
    login\twhole\tzaloguj się|zarejestruj się
    navigation\twhole\thome|menu|search|close|skip to content|skip to main content
    navigation\twhole\tskip to main|skip navigation|toggle navigation|toggle menu|open menu
    navigation\twhole\tclose menu|main menu|navigation|contents|table of contents
    navigation\twhole\tin this article|on this page|jump to|jump to section|news|politics
    navigation\twhole\tbusiness|sports|sport|opinion|culture|world|video|videos|photos|gallery
    navigation\twhole\tpodcasts|about|about us|contact|help|faq|careers|advertise|archive
    navigation\twhole\tsite map|sitemap|головна|меню|пошук|главная|поиск|startseite|suche
    navigation\twhole\taccueil|rechercher|inicio|buscar|strona główna|szukaj|english
    navigation\twhole\tукраїнська|русский|deutsch|français|español|polski|edit|hide|show
    navigation\twhole\texpand|collapse|play|pause|mute|previous slide|next slide|image|photo
    navigation\twhole\t1 of 1
    reading-time\tstart 8\treading time|estimated reading time|read time|estimated read
    reading-time\tstart 8\ttime to read|час читання|время чтения|lesezeit|temps de lecture
    reading-time\tstart 8\ttiempo de lectura|czas czytania
    reading-time\tany 7\tmin read|mins read|minute read|minutes read|min. read|min lesezeit
    reading-time\tany 7\tmin de lecture|хв читання|мин чтения|min czytania|minutes to read
    reading-time\tany 7\tmin de lectura
    caption\tstart 40\tphoto:|photos:|image:|images:|photo by|photos by|image by|image credit
    caption\tstart 40\tphoto credit|image source|photo source|picture:|pictured:|file photo
    caption\tstart 40\tillustration:|illustration by|graphic:|graphic by|video:|video by|фото:
    caption\tstart 40\tфото |ілюстрація:|иллюстрация:|foto:|bild:|crédit photo|crédits
    caption\tstart 40\tphoto d'|imagen:|zdj.|fot.|screenshot:|screenshot by|credit:|credits:
    caption\tstart 40\tcourtesy of|image courtesy|photo courtesy|getty images|shutterstock
    caption\tstart 40\tfeatured image
    credit\tany 40\tphoto by:|photo by |photos by|photo credit:|image credit:
    credit\tany 60\t(getty|/getty images|getty images/|via getty|(ap photo|ap photo/
    credit\tany 60\t(reuters|/reuters)|/afp)|(afp|afp via|(photo by|(photo:|(photo credit
    credit\tany 60\t(image:|(image credit|(credit:|(courtesy of|(courtesy |(shutterstock
    credit\tany 60\t/shutterstock|/ap)|(ap)|(epa|/epa|(file photo|(illustration|(screenshot
    credit\tany 60\t(ukrinform|/ukrinform|(фото|(photo courtesy|(contributor/|(source:
    credit\tany 60\t(handout|/handout
    embed\tstart 20\tview this post on instagram|a post shared by|pic.twitter.com
    embed\tstart 20\twatch on youtube|this embed|you need to enable javascript
    embed\tstart 20\tplease enable javascript|your browser does not support
    embed\tstart 20\tjavascript is disabled|video player is loading|this is a modal window
    embed\tstart 20\tplay video|loading the player|click to play
    embed\tany 40\tpic.twitter.com/|enable javascript|does not support the video
    embed\tany 40\tdoes not support the audio
    promotion\twhole\tregister|register now|book now|buy tickets|get tickets|rsvp|learn more
    promotion\twhole\ttry for free|try it free|start free trial|get a demo|book a demo
    promotion\twhole\trequest a demo|schedule a demo|contact sales|download now
    promotion\twhole\tdownload the app|get the app|download our app|shop|shop all|add to cart
    promotion\twhole\tview deal|check price|see price|see at amazon|buy on amazon
    promotion\twhole\tview on amazon|check price on amazon|join now|join us|apply now
    promotion\twhole\tвзяти участь|купити квиток|зарегистрироваться
    promotion\tstart 16\tdownload our app|download the app|get our app|install our app
    promotion\tstart 16\tupcoming event|monthly briefing|webinar:|event:|join us for|join us on
    promotion\tstart 16\ttickets:|register for|limited time|special offer|save up to|promo code
    promotion\tstart 16\tuse code|learn more about our|request a free|get a free|schedule a free
    promotion\tstart 16\tbook a free|download our free
    promotion\tany 14\torganizer photo|register now|download the free
    """
}
