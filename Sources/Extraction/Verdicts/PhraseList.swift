/// The phrases that give boilerplate away, by family: family, place (`whole` line, `start` of a line or
/// `any`where in it; the number is the longest line, in words, that the phrase decides about),
/// phrases. Lower case; en, uk, ru, de, fr, es, pl.
enum PhraseList {
  static let rows = """
    comments\twhole\tcomments|comment|leave a comment|leave a reply|post a comment|add a comment
    comments\twhole\tadd comment|no comments|no comments yet|show comments|view comments
    comments\twhole\tload comments|join the conversation|join the discussion|discussion|responses
    comments\twhole\twrite a comment|коментарі|коментувати|комментарии|комментировать
    comments\twhole\tоставить комментарий|kommentare|kommentar schreiben|commentaires|réagir
    comments\twhole\tcomentarios|comentar|komentarze|skomentuj|reply|comments are closed
    comments\twhole\tcomments closed|comments off
    comments\tstart 8\tcomments (|leave a comment|leave a reply|post a comment|view all comments
    comments\tstart 8\tread the comments|see all comments|what do you think? leave
    comments\tstart 8\tbe the first to comment|your email address will not be published
    comments\tstart 8\tsave my name, email|cancel reply|log in to comment|you must be logged in to
    comments\tstart 25\tyour email address will not be published|save my name, email
    sharing\twhole\tshare|share this|share this article|share this story|share this post
    sharing\twhole\tshare article|share on facebook|share on twitter|share on x|share on linkedin
    sharing\twhole\tshare via email|facebook|twitter|linkedin|whatsapp|telegram|email|e-mail
    sharing\twhole\tpinterest|reddit|x|copy link|copy url|link copied|print|print this|print article
    sharing\twhole\tsave|save article|bookmark|bookmark this|tweet|pin it|instagram|youtube|tiktok
    sharing\twhole\tthreads|bluesky|viber|messenger|flipboard|поділитися|поширити|поделиться|teilen
    sharing\twhole\tdrucken|partager|imprimer|compartir|imprimir|udostępnij|drukuj|follow us|follow
    sharing\twhole\tlisten to this article|listen|gift this article|give this article
    sharing\tstart 8\tshare this|share on|share via|share with|share it|share the article|share:|share to
    sharing\tstart 8\ttweet this|click to tweet|click to share|follow us on|follow me on|follow on
    sharing\tstart 8\tconnect with us|find us on|join us on|like us on|поділитися в|поделиться в
    sharing\tstart 8\tteilen auf|partager sur|compartir en|udostępnij na|folgen sie uns|suivez-nous
    sharing\tstart 8\tsíguenos|subscribe to our channel|подписывайтесь на|підписуйтесь на|follow @
    sharing\tstart 8\tfollow us|follow him on|follow her on|follow them on
    newsletter\tstart 14\tsign up for our|sign up for the|sign up to our|sign up to receive
    newsletter\tstart 14\tsubscribe to our|subscribe to the|subscribe to my|subscribe for
    newsletter\tstart 14\tget our newsletter|get the newsletter|join our newsletter
    newsletter\tstart 14\tjoin our mailing list|join my newsletter|get the latest|get the best of
    newsletter\tstart 14\tget updates|receive our|stay up to date|stay up-to-date|stay informed
    newsletter\tstart 14\tstay in the loop|never miss|don't miss|don’t miss a|enter your email
    newsletter\tstart 14\tyour email address|we'll email you|delivered to your inbox|sign up here
    newsletter\tstart 14\tпідпишіться на|подпишитесь на|abonnieren sie|inscrivez-vous à|suscríbete a
    newsletter\tstart 14\tzapisz się
    newsletter\twhole\tnewsletter|newsletters|sign up|subscribe|subscribe now|subscribe today
    newsletter\twhole\temail address|your email|sign me up|get the newsletter|enter email
    newsletter\twhole\temail updates|підписатися|подписаться|abonnieren|s'abonner|suscribirse
    newsletter\twhole\tsubskrybuj|first name|last name|submit
    newsletter\tany 30\tto your inbox|in your inbox|into your inbox|our newsletter|weekly newsletter
    newsletter\tany 30\tdaily newsletter|unsubscribe at any time|unsubscribe anytime
    subscription\tstart 20\tsubscribe to get access|read more of this content when you subscribe
    subscription\tstart 8\tsubscribesubmitting form
    embed\tstart 8\tyour video will play in|this video will play in|video ad feedback
    subscription\tstart 20\tsubscribe to continue|subscribe to read|already a subscriber
    subscription\tstart 20\talready a member|to continue reading|this article is for subscribers
    subscription\tstart 20\tthis content is for|create a free account|become a member
    subscription\tstart 20\tbecome a subscriber|start your free trial|get unlimited access
    subscription\tstart 20\tyou have reached your limit|register to continue|log in to continue
    subscription\tstart 20\tsign in to continue|upgrade to premium|continue reading with|choose your plan
    donation\tany 30\tsupport our journalism|support independent journalism|make a donation
    donation\tany 30\tdonate now|become a patron|support us on patreon|buy me a coffee
    donation\tany 30\tconsider supporting|consider donating|your contribution|support our work
    donation\tany 30\tпідтримайте нас|поддержите нас|підтримати проєкт|become a supporter
    donation\tany 30\tjoin our community of supporters
    donation\twhole\tdonate|support us|support|contribute|become a member|підтримати|поддержать
    donation\twhole\tspenden|faire un don|donar
    read-also\tstart 25\tread also|also read|read more:|read more about|read next|read this next
    read-also\tstart 25\trelated:|related article|see also:|see more:|more:|don't miss:|watch:
    read-also\tstart 25\tlisten:|watch also|also on|also see:|you may also like|you might also like
    read-also\tstart 25\tyou might like|recommended:|recommended reading|further reading:|more from
    read-also\tstart 25\tmore on this|more stories|up next|next article|previous article|next post
    read-also\tstart 25\tprevious post|related posts|related articles|related content
    read-also\tstart 25\tcontinue reading|read the full|read more on|keep reading|learn more:
    read-also\tstart 25\tread our full|explore more|in case you missed|читайте також|читайте также|дивіться також
    read-also\tstart 25\tсмотрите также|lesen sie auch|mehr zum thema|lire aussi|à lire aussi
    read-also\tstart 25\tvoir aussi|lea también|te puede interesar|czytaj także|zobacz także
    read-also\tstart 25\tczytaj też|також читайте
    read-also\twhole\tread more|see more|learn more|more|show more|view more|load more|view all
    read-also\twhole\tsee all|read full article|read article|details|full story|next|previous|prev
    read-also\twhole\tback|back to top|top|go back|view|click here|find out more|shop now|buy now
    read-also\twhole\tget started|детальніше|читати далі|подробнее|читать далее|weiterlesen|mehr
    read-also\twhole\tlire la suite|leer más|więcej|czytaj więcej
    related-heading\twhole\trelated|related news|related stories|related articles|related posts
    related-heading\twhole\trelated content|related topics|related reading|related resources
    related-heading\twhole\trelated links|related products|related blogs|similar articles
    related-heading\twhole\tsimilar posts|similar stories|more stories|more news
    related-heading\twhole\tmore from this author|more from author|more articles|more posts
    related-heading\twhole\tmore like this|most popular|most read|most viewed|popular|popular posts
    related-heading\twhole\tpopular articles|popular stories|trending|trending now|trending stories
    related-heading\twhole\ttrending articles|latest|latest news|latest posts|latest articles
    related-heading\twhole\tlatest stories|recent posts|recent articles|recent news|recent stories
    related-heading\twhole\trecommended|recommended for you|recommended articles|recommended reading
    related-heading\twhole\trecommended stories|you may also like|you might also like|you may like
    related-heading\twhole\tyou might like|you might also enjoy|you may also enjoy
    related-heading\twhole\tyou might also be interested in|you may also be interested in|also on
    related-heading\twhole\tfurther reading|read next|what to read next|up next|editor's picks
    related-heading\twhole\teditors' picks|editor’s picks|editors’ picks|in other news
    related-heading\twhole\taround the web|from around the web|from our partners|sponsored content
    related-heading\twhole\tsponsored links|promoted stories|promoted content|news feed|newsfeed
    related-heading\twhole\tlive updates|top stories|must read|must reads|keep reading|explore more
    related-heading\twhole\tcontinue reading|discover more|see also|читайте також|новини по темі
    related-heading\twhole\tпов'язані новини|популярне|останні новини|стрічка новин|читайте также
    related-heading\twhole\tпохожие новости|популярное|последние новости|лента новостей
    related-heading\twhole\tmehr zum thema|das könnte sie auch interessieren|meistgelesen
    related-heading\twhole\tà lire aussi|sur le même sujet|les plus lus|noticias relacionadas
    related-heading\twhole\tlo más leído|te puede interesar|czytaj także|najczęściej czytane
    related-heading\twhole\tzobacz również|post navigation|share your thoughts|about the author
    related-heading\twhole\tabout the authors|subscribe to our newsletter
    related-heading\tstart 7\trelated stories|related articles|related posts|more from |more in
    related-heading\tstart 7\tmore on |more stories|latest from|latest in|latest news|popular in
    related-heading\tstart 7\tpopular on|trending in|trending on|recommended for|you may also
    related-heading\tstart 7\tyou might also|other articles|other posts|other stories
    related-heading\tstart 7\tsimilar articles|recent posts|more about
    metadata\tany 60\tlorem ipsum
    caption\tstart 40\timage caption|image copyright|media caption|image:|getty images|video caption
    caption\tstart 40\tphoto:|photos:|images:|photo by|photos by|image by|image credit|photo credit
    caption\tstart 40\timage source|photo source|picture:|pictured:|file photo|illustration:
    caption\tstart 40\tillustration by|graphic:|graphic by|video:|video by|фото:|фото |ілюстрація:
    caption\tstart 40\tиллюстрация:|foto:|bild:|crédit photo|crédits|photo d'|imagen:|zdj.|fot.
    caption\tstart 40\tscreenshot:|screenshot by|credit:|credits:|courtesy of|image courtesy
    caption\tstart 40\tphoto courtesy|shutterstock|featured image
    sharing\tany 14\tas a trusted source|as a preferred source|preferred source on google
    sharing\tany 14\tus on google news|on google news
    sharing\tany 20\texternal links and will open in a new window|close share panel
    promotion\tstart 16\tclick here to|click here for|tap here to|send tips to|got a tip
    promotion\tstart 16\tdownload our app|download the app|get our app|install our app
    promotion\tstart 16\tupcoming event|monthly briefing|webinar:|event:|join us for|join us on
    promotion\tstart 16\ttickets:|register for|limited time|special offer|save up to|promo code
    promotion\tstart 16\tuse code|learn more about our|request a free|get a free|schedule a free
    promotion\tstart 16\tbook a free|download our free
    credit\tstart 6\tsource:|sources:|quelle:|джерело:|источник:|źródło:|fuente:
    embed\twhole\tembed|download|print|pdf|view photos|view photo|view gallery
    tags\tstart 30\ttags:|tag:|tags |categories:|category:|posted in|filed under|tagged:|tagged with
    tags\tstart 30\ttopics:|topic:|labels:|keywords:|теги:|schlagwörter:|mots-clés|etiquetas:|tagi:
    caption\tany 20\timage used under|used under license|used with permission|image courtesy of
    promotion\tstart 12\tbuy now|shop now|buy at|see at|view at|buy on|shop at|check price
    promotion\tstart 12\tfrom amazon
    promotion\tany 14\tday free trial|no credit card required
    read-also\tstart 14\tyou may also be interested|you might also be interested
    read-also\tstart 10\tread our full
    related-heading\twhole\tfeatured articles|featured posts|featured stories|from the blog
    widget\twhole\tcollapsed|expanded|expand all|collapse all|sponsored message
    widget\tstart 10\tthank you for completing|thank you for downloading|thank you for subscribing
    widget\tstart 10\tthanks for subscribing|submitting form|check your email
    embed\twhole\tvideo transcript|audio transcript|view transcript|show transcript|read transcript
    promotion\tany 8\tad-free|without ads
    embed\tstart 12\twatch the full video|watch the video|listen to the podcast
    embed\tstart 12\tlisten to the full|listen to the audio|listen to this episode
    author-box\tstart 12\tauthor:|about the author|about the authors|about author|written by
    author-box\tstart 12\tview all posts by|more from this author|see all articles by|more posts by
    author-box\tstart 12\tarticles by|contributors:|contributor:|editor:|edited by|reviewed by
    author-box\tstart 12\tmedically reviewed|fact checked by|fact-checked by|updated by|автор:
    author-box\tstart 12\tоб авторе|про автора|autor:|à propos de l'auteur|sobre el autor|o autorze
    author-box\twhole\tauthor|authors|contributors|автор|autor|auteur|editor|contributor
    disclosure\tstart 25\tthis audio is|this audio was|this article was created with
    disclosure\tstart 25\tthis article is generated|this story was automatically
    disclosure\tstart 25\tthis content was created with|generated by ai|ai-generated|audio by
    disclosure\tstart 25\tlisten to this|this post may contain affiliate
    disclosure\tstart 25\tthis post contains affiliate|this page contains affiliate
    disclosure\tstart 25\tthis article contains affiliate|this site contains affiliate|we may earn
    disclosure\tstart 25\twe earn commissions|we may receive a commission|we earn a commission
    disclosure\tstart 25\taffiliate disclosure|disclosure:|disclaimer:|as an amazon associate
    disclosure\tstart 25\tцей аудіозапис|это аудио
    disclosure\tany 40\twith ai assistance|with the help of ai|affiliate links|earn a commission
    disclosure\tany 40\taffiliate commission|may receive compensation|at no extra cost to you
    disclosure\tany 40\tat no additional cost to you
    copyright\tstart 30\t©|(c) 20|copyright|all rights reserved|всі права захищені
    copyright\tstart 30\tусі права захищено|все права защищены|alle rechte vorbehalten
    copyright\tstart 30\ttous droits réservés|todos los derechos|wszelkie prawa|terms of use
    copyright\tstart 30\tterms of service|privacy policy|cookie policy|terms & conditions
    copyright\tstart 30\tterms and conditions|privacy|contact us|impressum|datenschutz
    copyright\tany 25\tall rights reserved|may not be reproduced|use of this site constitutes
    consent\tany 40\twe use cookies|uses cookies|use of cookies|accept cookies|accept all cookies
    consent\tany 40\tcookie settings|cookie preferences|manage cookies|your privacy choices
    consent\tany 40\tdo not sell my|мы используем cookie|ми використовуємо cookie|файли cookie
    consent\tany 40\tфайлы cookie|verwendet cookies|utilise des cookies|utiliza cookies
    consent\tany 40\tplików cookie
    consent\twhole\taccept|accept all|reject all|decline|got it|i agree|agree|allow all
    consent\twhole\tmanage preferences
    advertisement\twhole\tadvertisement|advertisements|advertising|ad|ads|sponsored|sponsored by
    advertisement\twhole\tpromoted|paid content|paid post|advertiser content|article continues below
    advertisement\twhole\tarticle continues below advertisement|story continues below
    advertisement\twhole\tstory continues below advertisement|continue reading below
    advertisement\twhole\tcontinue reading the main story|scroll to continue|реклама
    advertisement\twhole\tна правах реклами|anzeige|werbung|publicité|publicidad|reklama|remove ads
    advertisement\twhole\tskip advertisement|loading|loading...|please wait
    advertisement\tstart 12\tadvertisement -|article continues after|story continues after
    advertisement\tstart 12\tadvertisement |sponsored:|presented by|brought to you by|skip ad
    login\twhole\tlog in|login|sign in|signin|log out|sign out|register|register now|register here
    login\twhole\tsign in / join|my account|create account|create an account|forgot your password
    login\twhole\tзареєструватися|увійти|войти|регистрация|anmelden|registrieren|se connecter
    login\twhole\tiniciar sesión|zaloguj się|zarejestruj się
    navigation\twhole\thome|menu|search|close|skip to content|skip to main content|skip to main
    navigation\twhole\tskip navigation|toggle navigation|toggle menu|open menu|close menu|main menu
    navigation\twhole\tnavigation|contents|table of contents|in this article|on this page|jump to
    navigation\twhole\tjump to section|news|politics|business|sports|sport|opinion|culture|world
    navigation\twhole\tvideo|videos|photos|gallery|podcasts|about|about us|contact|help|faq|careers
    navigation\twhole\tadvertise|archive|site map|sitemap|головна|меню|пошук|главная|поиск
    navigation\twhole\tstartseite|suche|accueil|rechercher|inicio|buscar|strona główna|szukaj
    navigation\twhole\tenglish|українська|русский|deutsch|français|español|polski|edit|hide|show
    navigation\twhole\texpand|collapse|play|pause|mute|previous slide|next slide|image|photo|1 of 1
    reading-time\tstart 8\treading time|estimated reading time|read time|estimated read|time to read
    reading-time\tstart 8\tчас читання|время чтения|lesezeit|temps de lecture|tiempo de lectura
    reading-time\tstart 8\tczas czytania
    reading-time\tany 7\tmin read|mins read|minute read|minutes read|min. read|min lesezeit
    reading-time\tany 7\tmin de lecture|хв читання|мин чтения|min czytania|minutes to read
    reading-time\tany 7\tmin de lectura
    read-also\tany 60\tappeared first on
    credit\tany 40\tphoto by:|photo by |photos by|photo credit:|image credit:
    credit\tany 60\t(getty|/getty images|getty images/|via getty|(ap photo|ap photo/|(reuters
    credit\tany 60\t/reuters)|/afp)|(afp|afp via|(photo by|(photo:|(photo credit|(image:
    credit\tany 60\t(image credit|(credit:|(courtesy of|(courtesy |(shutterstock|/shutterstock|/ap)
    credit\tany 60\t(ap)|(epa|/epa|(file photo|(illustration|(screenshot|(ukrinform|/ukrinform|(фото
    credit\tstart 40\treporting by |additional reporting by|writing by |editing by |with files from
    credit\tstart 40\twith reporting by|with reporting from|additional reporting from
    credit\tstart 40\tmit material von|avec afp|з матеріалів|por reuters
    credit\tany 40\tcontributed to this report|contributed to this story
    credit\tany 40\tcontributed to this article|contributed reporting|contributed to the reporting
    disclosure\tstart 12\tour standards:
    author-box\tany 30\tcan be reached at|can be contacted at|follow him on|follow her on
    author-box\tany 30\tfollow them on|on twitter at @|on twitter @|email the reporter
    author-box\tany 30\tcontact the author at|email the author at|contact the reporter
    credit\tany 60\t(photo courtesy|(contributor/|(source:|(handout|/handout
    embed\tstart 20\tview this post on instagram|a post shared by|pic.twitter.com|watch on youtube
    embed\tstart 20\tthis embed|you need to enable javascript|please enable javascript
    embed\tstart 20\tyour browser does not support|javascript is disabled|video player is loading
    embed\tstart 20\tthis is a modal window|play video|loading the player|click to play
    embed\tany 40\tpic.twitter.com/|enable javascript|does not support the video
    embed\tany 40\tdoes not support the audio
    promotion\twhole\tregister|register now|book now|buy tickets|get tickets|rsvp|learn more
    promotion\twhole\ttry for free|try it free|start free trial|get a demo|book a demo
    promotion\twhole\trequest a demo|schedule a demo|contact sales|download now|download the app
    promotion\twhole\tget the app|download our app|shop|shop all|add to cart|view deal|check price
    promotion\twhole\tsee price|see at amazon|buy on amazon|view on amazon|check price on amazon
    promotion\twhole\tjoin now|join us|apply now|взяти участь|купити квиток|зарегистрироваться
    promotion\tany 14\torganizer photo|register now|download the free
    """
}
