/** Verbs that set aside what the bot goes by, and what that is. A report's own "recommendation" or "training" is not among it. */
const SET_ASIDE =
  '(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|dont follow|do not follow|stop following|never follow)';
const ORDERS = '(?:instructions?|prompts?|rules?|guidelines?|restrictions?|constraints?|programming|directives?|commands?)';
const SECRET =
  '(?:(?:system |initial |hidden |secret |internal |original |full |bot |discord |api |access |admin )*(?:prompts?|instructions|tokens?|config(?:uration)?|api ?keys?|keys?|passwords?|credentials|source code|codebase|secrets?|system message|env(?:ironment)?(?: variables?| file)?|env vars?|rules|guidelines|logs?|database|memory|settings|training data))';
const WORK =
  '(?:poems?|songs?|stor(?:y|ies)|haikus?|limericks?|essays?|code|scripts?|functions?|programs?|programme|raps?|lyrics|jokes?|novels?|tales?|python|java(?:script)?|typescript|sql|html|css|bash|regex|emails?|e-mails?|letters?|tweets?|blog(?: post)?|articles?|speech|pictures?|images?|memes?|ascii(?: art)?|malware|virus|recipes?|resume|cv|cover letter|homework|fanfic(?:tion)?|sonnets?|rhymes?|verses?|slogans?|insults?|novel|dialogue|screenplay|query|class|app|website|bot|nonsense)';
const PEOPLE =
  '(?:everyone|everybody|all (?:of )?(?:the |these |those )?(?:users?|members?|messages?|channels?|roles?|people|admins?|mods?|moderators?|data|files|feedback|bots?|them)|@\\w+|(?:the|this|that|these|those|my|some|a|another|every|your) (?:user|users|member|members|channel|channels|server|guild|messages?|roles?|chat|admins?|administrators?|mods?|moderators?|bot|account|thread|files?|history|database|feedback|logs?|data)|(?:him|her|them|me|us|it|yourself)\\b|users?|messages?|people in|\\d+ (?:messages?|users?|members?))';

/** What is a command wherever in the message it stands; over the folded message. */
export const ANYWHERE: readonly RegExp[] = [
  // Set aside your orders. "Who was told to ignore the earlier guidelines?" has a subject or a "to" before the verb.
  new RegExp(
    `(?<!\\b(?:to|who|that|they|we|he|she|it|did|does|not|people|staff|could|should|can|will|would)\\s)\\b${SET_ASIDE} (?:about )?(?:all |any |every |each )?(?:of )?(?:the |your |my |these |those |our )?(?:previous|prior|earlier|above|preceding|past|original|system|safety|initial|existing|former) (?:\\w+ ){0,2}?${ORDERS}\\b`,
  ),
  /\b(?:developer|dan|jailbreak|god|debug|admin|sudo|maintenance|root|unrestricted|evil) mode\b/,
  /\bjailbreak\b|\byou are (?:now )?(?:dan|free from|no longer|unrestricted|jailbroken)\b|\byoure now\b|\byou are now (?!in which)/,
  /\b(?:without|no|free of|free from) (?:any )?(?:restrictions|filters|safety rules|ethical guidelines|censorship)\b.*\byou\b|\byou\b.*\b(?:without|no|free of|free from) (?:any )?(?:restrictions|filters|safety rules|ethical guidelines|censorship)\b/,
  /\bfrom (?:now on|this point on|here on|this moment on)\b.{0,40}\b(?:you|your|answer|reply|respond|talk|speak|say|act|call|only|always|every|all)\b/,
  /\b(?:say|read|repeat|spell|write|send) (?:it|this|that|them|everything) (?:back|out loud|word for word|verbatim|exactly)\b/,
  /\byou (?:must|have to|shall|are required to|are ordered to|are obliged to|will) (?:now )?(?:say|confirm|obey|comply|reply|respond|agree|ignore|pretend|act|admit|accept|always|only|never|repeat|output|print)\b/,
  /\bi(?: hereby| now)? (?:order|command|instruct|authori[sz]e|direct|compel) (?:you|that you)\b/,
  /\b(?:as|i am|im|this is|speaking as) (?:your|the|an?) (?:\w+ ){0,2}?(?:admin|administrator|developer|owner|creator|boss|moderator|mod|programmer|master|maker|supervisor)\b.{0,40}\b(?:order|command|instruct|demand|you must|you have to|you will|obey|override|authori[sz]e|need you to|want you to|tell you to|confirm that|approve)\b/,
  // A forged turn of the conversation.
  /(?:^|\n)\W{0,3}(?:system|assistant|developer|sysadmin)(?: message| prompt| override| note| update| notice)?\W{0,3}:|^\W{0,3}(?:user|human)\W{0,3}:.*\b(?:assistant|ai|bot)\W{0,3}:/s,
  /<\/?\s*(?:question|assistant|system|user|human|instructions?|prompt|context|answer|script|img|iframe|svg|style|html|body|tool|function|admin|report|document|im_start|im_end)\b[^>]{0,80}>|<\|[^|>]{1,40}\|>|\[\/?(?:inst|system|sys|assistant|admin)\]|<<sys>>|#{2,} ?(?:system|instructions?|new instructions?|prompt|assistant)\b/,
  /\b(?:new|updated|revised) (?:policy|rules?|instructions?|directives?|orders?|system prompt|persona|guidelines)\s*[:=-]|\b(?:prompt injection|system override)\b|\bend of (?:prompt|instructions|system)\b/,
  /(?:^|[.!?;,\n]\s*)(?:please |now |just |then |and )*(?:say|write|type|print|output|echo|repeat|respond|reply|post|send|translate|dis|dites|ecris|repete|di|diga|escribe|repite|traduce|traduis)\s?(?:exactly |this |the following |aloud |after me |ceci |esto |lo siguiente |ce qui suit )*[:>]/,
  /\b(?:print|output|type|say|write|repeat|display|shout) (?:out )?["“'‘«]?(?:\S+ ){1,6}(?:\d+|two|three|four|five|six|ten|twenty|a hundred|a thousand) times\b/,
  /(?:^|[.!?;,\n]\s*)(?:and |then |please |also )*(?:end|finish|close|start|begin|sign off|conclude)(?: \w+){0,3} with .{0,30}@link/,
  // Code: SQL, shell, JavaScript, templates, paths.
  /\bdrop (?:table|database|schema)\b|\bselect (?:\*|[\w, ]{1,60}) from \w+(?:\s*;|\s+where\b.*=|\s*$|\s+limit\b)|\bunion (?:all )?select\b|\binsert into \w+|\bdelete from \w+\s*(?:;|where|$)|\bupdate \w+ set \w+ ?=|\btruncate table\b|(?:'|")\s*(?:or|and)\s+['"]?\d+['"]?\s*=\s*['"]?\d/,
  /\brm -r?f?\b|\bsudo\b|\bchmod [+\d]|\bcat \/|\/etc\/passwd|\.\.\/\.\.|\b(?:curl|wget) (?:-|@link|\S+\.\w)|#!\/|\b(?:bash|sh|cmd|powershell) -|\bmkfs\b|\bkill -9\b|\bnpm (?:install|run)\b|\bpip install\b|\bgit (?:clone|push)\b|\bshutdown -|\bls -l|\$\([a-z]|&& ?(?:rm|cat|echo|ls|curl|wget)\b/,
  /\b(?:process|console|window|document|require|eval|exec|system|alert|fetch|print|printf|os|subprocess|__import__|globalthis|client|bot|message|interaction)(?:\.\w+)+\s*\(|\b(?:eval|exec|require|alert|system|fetch|print|printf|setTimeout)\s*\(["'\d\w]|\bprocess\.env|\bfunction \w*\s*\([^)]*\)\s*\{|=>\s*\{|\bdef \w+\s*\([^)]*\)\s*:|\bimport (?:os|sys|subprocess)\b|\bwhile ?\(?true\)?|\bos\.system\b|javascript:|\$\{[^}]*\}|\{\{[^}]*\}\}|<\?php|\.env\b/,
  // The same in the other languages: set aside, secret, play.
  /(?<!\b(?:a|ont|as|ai|avez|avons|qui|il|elle|on|ils|elles|ne|pas) )(?<![\p{L}\d])(?:ignore[zs]?|oublie[zs]?|neglige[zs]?|outrepasse[zs]?) (?:toutes? |tous |tes |les |vos |ces |mes |ses |la |le )+(?:\w+ )?(?:instructions?|consignes?|regles?|directives?|ordres)\b/u,
  /(?<!\b(?:quien|que|quienes|se|no|lo|ella|el) )(?<![\p{L}\d])(?:ignora|ignore|ignorad|ignoren|olvida|olvide|olvidad|omite|descarta|desobedece|anula) (?:todas? |todos |tus |las |los |sus |mis |estas |esas |la |el )+(?:\w+ )?(?:instrucciones?|reglas?|ordenes|indicaciones|directrices|normas)\b/u,
  /\b(?:je (?:te|vous|t) ?(?:ordonne|commande|somme)|te (?:ordeno|mando|exijo)|les (?:ordeno|exijo)|(?:a partir de maintenant|desormais|dorenavant)\b.{0,30}\b(?:tu|vous|reponds|repondez|dis|dites|parle|toujours|uniquement)|(?:a partir de ahora|desde ahora|de ahora en adelante)\b.{0,30}\b(?:tu|eres|usted|responde|contesta|di|habla|siempre|solo))\b/,
  /\b(?:tu es|vous etes) (?:maintenant|desormais|dorenavant)\b|\b(?:ahora eres|eres ahora|ahora usted es)\b/,
  /(?:^|[\s,;:!?。"“「]|请|并|你现在|现在|然后|先)(?:忽略|无视|忘记|忘掉|不要理会|不要遵守|别管|跳过|绕过|抛开|违反).{0,8}(?:指示|指令|规则|提示|设定|命令|限制|要求|规定)/,
  /从现在(?:起|开始)|现在开始.{0,6}你|你现在是|你(?:必须|只能|只准|得)(?:说|回答|承认|服从|听|重复)|我(?:命令|授权)你|(?:作为|我是)(?:管理员|开发者|你的主人|系统|老板).{0,16}(?:命令|要求你|你必须|授权|服从)|系统(?:提示词|消息|提示)?\s*:|新(?:规则|指令|指示|政策)\s*[:,]|开发者模式|越狱/,
  /(?:显示|打印|输出|泄露|告诉我|公开|给我|透露|展示|列出|说出|发送).{0,4}(?:你的|系统的?|机器人的?|内部).{0,6}(?:提示|指令|令牌|token|密码|密钥|配置|源代码|设定|口令|prompt|规则)|你的(?:系统)?(?:提示词|token|令牌|密码|密钥|源代码|api)/,
];

/** What is a command at the start of a clause: English. */
export const ENGLISH: readonly RegExp[] = [
  new RegExp(`^${SET_ASIDE} (?:about )?(?:\\w+ ){0,4}?(?:${ORDERS}|corpus|filters?|persona|safety|ethics)\\b`),
  new RegExp(
    `^${SET_ASIDE} (?:about )?(?:the |this |that |your |any )(?:reports?|documents?|sources?|glossary|facts?)\\b(?! (?:on|about|of|from|for|that))`,
  ),
  new RegExp(
    `^${SET_ASIDE} (?:about )?(?:all |any )?(?:of )?(?:your|previous|prior|above|earlier) (?:\\w+ ){0,3}?(?:training|polic(?:y|ies)|context|facts|messages?|text|conversation|orders|directions|limits|limitations|safety|purpose|sources?)\\b`,
  ),
  new RegExp(
    `^${SET_ASIDE} (?:everything|anything|all (?:of )?(?:that|this|the above)|whatever|what) ?(?:you|above|before|is above|was said|came before|$)`,
  ),
  /^(?:pretend|role ?play|roleplay|simulate (?:being|a|an|the)|imagine (?:that )?(?:you|u|the report|this report|it says|being)|suppose (?:that )?(?:you are|the report says)|assume (?:that )?(?:you are|youre|the role|the identity|the report says)|play (?:the (?:role|part)|a (?:game|character)|along|music)|enter (?:\w+ )?mode|switch (?:to|into) (?:\w+ )?(?:mode|character|persona)|impersonate|become (?:a|an|my|the))\b/,
  /^(?:act|behave|talk|speak|respond|reply|answer|write|sound) (?:as|like) (?!(?:a )?(?:bridge|soon|follows|before|in the report|possible))/,
  /^(?:you are|youre|u r) (?:now |going to (?:be|act|pretend|play)|a (?!bot|robot|human|machine|computer|real|person|good|bad|great|nice|very|genius|star|legend|hero|idiot|moron|lifesaver|liar|joke)(?:\w+ ){0,3}(?:who|that|named|called|with)\b)/,
  /^(?:repeat|echo|parrot|copy|read aloud|recite) (?:after me|this|these|that|back|exactly|everything|the (?:following|words?|phrase|text|sentence above)|my words|what i|word for word|["“'‘«<])(?! (?:question|visit|year|programme|program|project|time))/,
  /^say (?!(?:who|whom|whose|what|when|where|which|why|how|whether|if|more|about|in (?:which|what|short|brief)|on (?:which|what)|for how|(?:it|this|that) (?:(?:to|for) (?:me|us) |again )?(?:simpl[ey]|short(?:ly)?|briefly|plainly|in (?:simple|plain|easy|short|other|(?:a )?few))|(?:something|anything|a (?:few |little |bit |word )(?:\w+ ){0,3})(?:about|on|regarding))\b)\S/,
  /^(?:type|print|output|display|spell out|shout|whisper|chant|post|tweet|dm|announce|broadcast) (?:out )?(?:["“'‘«*`@]|the (?:word|phrase|text|following|string|letters?|sentence|message)\b|(?:this|it|something|hello|hi)\b|in (?:#|the channel|general|chat|all)|to (?:#|the channel|everyone|all)|a message)/,
  /^(?:tell|inform|notify|convince|message|warn|alert|email|e-mail) (?:everyone|everybody|the (?:channel|server|others|admins?|mods?|moderators?|users?|members|team|world)|@\w+|all (?:the )?(?:users|members))\b/,
  /^(?:answer|respond|reply|speak|talk|write)(?!.*\b(?:yes or no|yes\/no|(?:one|a single|a|two|three|few|short) (?:short |brief )?(?:words?|sentences?|numbers?|lines?|list|name)|briefly)\b)(?: (?:to|me|us|every\w*|all|any|each|my|questions?|messages?|this|the|following|of|them|it))* ?(?:(?:only|just|exclusively|solely|always)\b(?! (?:from|by|with|using|what is in) the (?:report|document|text)\b)|with (?:yes|no|the (?:word|phrase|text|sentence|string)|["“'‘«]|a (?:poem|rhyme|joke|song|haiku|lie)|emojis?|hello|ok)\b|with ["“'‘«]|(?:yes|no|true|false|nothing|ok)\b|that\b|in (?:json|xml|yaml|html|markdown|rhymes?|verse|emojis?|caps|capitals?|uppercase|lowercase|base64|binary|morse|code|character|pirate|klingon|reverse|the (?:style|voice|manner|tone))\b|using only\b)/,
  /^only (?:answer|respond|reply|say|speak|write|output|use) (?!.*\byes or no\b)/,
  new RegExp(
    `^(?:reveal|print|show|display|output|dump|leak|expose|give|tell|send|share|list|repeat|paste|disclose|what is|whats|what are|describe|summari[sz]e|where is|post|read)(?: (?:me|us|out))?(?: (?:(?:the |a )?(?:\\w+ ){0,3}of|all|about|again))* (?:your|ur|the bots?|this bots?|discord) ${SECRET}\\b`,
  ),
  /^(?:reveal|print|show|display|output|dump|leak|expose|give|tell|send|share|paste|disclose|what is|whats)(?: (?:me|us|out))?(?: the)? (?:system prompt|system message|bot token|discord token|api key|access token|admin password|hidden (?:prompt|instructions)|secret (?:prompt|instructions|key)|environment variables|env vars?|source code of (?:the|this) bot|prompt above|text above)\b/,
  new RegExp(
    `^(?:write|compose|create|generate|make|draft|sing|code|program|build|draw|paint|invent|produce|rap|design|give|do|implement|develop|tell)(?! (?:(?:me|us) )?(?:who|whom|whose|what|when|where|which|why|how|whether|if|about)\\b)(?: (?:me|us|him|her|everyone|out|up))? (?:a|an|some|the|my|another|in)? ?(?:\\w+ ){0,3}?${WORK}\\b(?! of (?:conduct|practice|ethics|the (?:report|centre|center|project|programme))| (?:for|about|on) (?:applications|proposals|papers|sharing))`,
  ),
  /^(?:make (?:something|stuff|things|it|one|anything) up|make up\b|invent (?:something|a|an|some|the)|fabricate|hallucinate|lie (?:to|about)|improvise|brainstorm|autocomplete|(?:continue|finish) (?:the|this|my) (?:story|following|sentence|text|poem))/,
  /^translate (?:this|that|it|the|these|my|to|into|from|everything|your|["“'‘«<]|@|\w+ (?:to|into))/,
  new RegExp(
    `^(?:delete|ban|unban|kick|mute|unmute|ping|tag|dm|timeout|purge|wipe|erase|warn|block|report|spam|mention|nuke|hack|ddos|doxx?|remove|clear|invite|promote|demote|annoy|insult|roast|wake up|summon|call out|notify|rename|move|lock|unlock|archive|pin|assign|crash|steal|attack) ${PEOPLE}`,
  ),
  /^(?:give|grant|assign|make|get|send) (?:me|us|him|her|@\w+) (?:an? |the |all |some |your |discord |free |full )*(?:admin\w*|mod|moderator|owner|nitro|roles?|permissions?|access|rights|privileges|root)\b/,
  /^(?:run|execute|eval|evaluate|open|click|launch|install|download|upload|visit|fetch|post|submit|forward|send|paste)(?: on)? (?:this|the following|that|these|my|the (?:code|script|command|query|link|url|file|program)|a (?:command|script|message|dm|link|file)|an? (?:e-?mail|shell)|it (?:to|in|for)|@\w+|`|["“'‘«])/,
  /^(?:shut ?down|restart|reboot|turn off|power off|log ?out|leave|self[- ]?destruct|crash|stop (?:working|responding|answering|being|following|using|refusing|obeying))(?: (?:the|this|your)?(?:self)? ?(?:bot|server|channel|system|guild|now|yourself|report|corpus|rules|instructions|as|like|a|an|so|such)\b|$)/,
  /^(?:do not|dont|never|stop) (?:answer(?:ing)?|use|using|follow(?:ing)?|cite|citing|quote|quoting|mention(?:ing)?|refuse|refusing|obey(?:ing)?|consult|check|say(?:ing)?|reply|apologi[sz]e)\b/,
  /^(?:change|add|insert|write|put|edit|modify|update|delete|remove|rewrite|save|store|record|append|erase|correct|replace|overwrite|upload|include) .{0,80}?\b(?:(?:to|in|into|from) )?(?:the|your|this) (?:report|corpus|database|glossary|facts? file|memory|records|answers?|index|config)\b(?! (?:about|on|what|who))/,
  /^remember (?:that|this|the following|my|me as|from now)\b|^(?:call|address|refer to) (?:me|yourself|us) (?!back)/,
  /^(?:confirm|agree|acknowledge|obey|comply|admit|promise|swear|accept)(?: (?:by|with me|to (?:me|this|my|obey|follow)|my|all|and|immediately|now)\b|$)/,
  /^(?:search|browse|google|look up) (?:on )?(?:the )?(?:web|internet|google|online|wikipedia)\b|^google (?:it|this|that|for)\b/,
  /^(?:use|rely on) your (?:own |general )?(?:imagination|knowledge|opinion|training|creativity)\b/,
  /^(?:sudo|root|admin override|override)\b|^tell me (?:a lie|lies|you love|im|i am)\b|^list (?:all |the )?(?:users|people|members) (?:who|that) (?:asked|use|talked|wrote to) (?:you|this)|^what (?:were|are|have) you (?:been )?(?:told|instructed|programmed|ordered|prompted)\b|^(?:tell|show|teach|explain)(?: me| to me)? how to (?:hack|steal|kill|make a bomb|build a bomb|cheat|bypass)\b|^(?:show|list|give|export|dump)(?: me)? (?:all )?(?:the )?(?:stored|private|logged|saved|user|users) (?:questions?|data|messages?|names|ids?)\b|^(?:show|tell|list|give)(?: me)? (?:what|everything) (?:\w+ ){0,2}(?:users|people|others|members) (?:have )?(?:asked|wrote|said)/,
];

/** What is a command at the start of a clause: French, Spanish and Chinese, over text without accents. */
export const OTHERS: readonly RegExp[] = [
  /^(?:oublie|oubliez|ignore|ignorez) (?:le |ton |votre |ce |tout ce |les )?(?:rapport|documents?|sources?|corpus|que tu|qui precede|precedents?)\b/,
  /^(?:fais semblant|faites semblant|fais comme si|faites comme si|joue(?:z)? (?:le role|un|une|a)|agis(?:sez)? comme|comporte-? ?toi|imagine(?:z)? (?:que )?(?:tu|vous|le rapport)|suppose que tu|parle(?:z)? comme|deviens)\b/,
  /^(?:repete[zr]?|recopie[zr]?) (?:apres|ceci|cela|cette phrase|exactement|mot|la phrase|ce que|les mots|["“«'])/,
  /^(?:dis|dites) (?!-? ?(?:moi|nous)\b|(?:qui|quand|ou|combien|pourquoi|comment|quel\w*|si|plus)\b)\S/,
  /^(?:affiche|affichez|montre|montrez|revele|revelez|donne|donnez|imprime|envoie|envoyez|dis|dites|partage|quel est|quelle est|quelles sont)(?:-? ?(?:moi|nous))? (?:le |la |les |ton |ta |tes |votre |vos )(?:\w+ )?(?:prompt|jeton|token|instructions|configuration|mot de passe|cle (?:api|secrete)|consignes|code source|message systeme|secrets?)\b/,
  /^(?:ecris|ecrivez|redige|redigez|compose|composez|invente|inventez|cree|creez|genere|generez|chante|chantez|code|programme|fais|raconte|dessine)(?:-? ?(?:moi|nous))? (?:un|une|du|le|la|des|en) (?:\w+ ){0,2}?(?:poemes?|chansons?|code|histoires?|scripts?|programme|fonction|blagues?|lettre|e-?mail|courriel|rap|essai|article|dissertation|haiku|conte|python|dessin|image|mensonge|faux|fausse)\b/,
  /^(?:traduis|traduisez|traduire) \S/,
  /^(?:supprime|bannis|bannir|expulse|exclus|mentionne|notifie|efface|vide|bloque|menace|insulte|alerte|spamme|ping|pingue|mute|kick|ban|mets en sourdine)[zr]?(?:ez)? (?:tout|tous|toutes|les (?:membres|messages|utilisateurs|salons|canaux)|lutilisateur|le (?:salon|canal|serveur|membre)|ce |cet |cette |@|@\w+)/,
  /^(?:reponds|repondez|repondre)(?!.*\boui ou non\b|.*\b(?:un mot|une phrase|bref)\b) (?:uniquement|seulement|toujours|exclusivement|juste|oui\b|non\b|par (?:oui|non)|que\b|a toutes|comme un|en (?:json|rimes?|vers|emojis?|majuscules)|avec (?:le mot|["«“]))/,
  /^(?:arrete|arretez|cesse|ne) (?:de )?(?:respecter|suivre|suis pas|suivez pas|tiens pas compte|cite pas|utilise pas|repondre)\b|^(?:execute|executez|lance|ouvre|ouvrez|clique|cliquez|telecharge) (?:ce|cette|le (?:code|lien|script)|la (?:commande|requete)|sur)\b/,
  /^(?:tu dois|vous devez) (?:dire|repondre|obeir|confirmer|repeter|ignorer)\b|^(?:dire|obeir|confirmer que tu|repeter) \S/,
  /^(?:olvida|olvide|ignora|ignore) (?:el |tu |su |este |todo lo |los |las )?(?:informe|documentos?|fuentes?|corpus|que te|anterior\w*)\b/,
  /^(?:finge|finja|fingir|haz como (?:si|que)|hazte pasar|actua|actue|comportate|imagina (?:que )?(?:eres|tu|el informe)|supon que eres|juega(?: a| el)|interpreta(?: el| a)|habla como|conviertete)\b/,
  /^(?:repite|repita|repetid|copia) (?:despues|conmigo|esto|eso|lo siguiente|lo que|exactamente|palabra|tras|la frase|mis|["“«'])/,
  /^(?:di|diga|decid) (?!(?:quien\w*|cuando|donde|cuant\w+|por que|como|cual\w*|que (?:ano|mes|pais|ciudad)|si)\b)\S/,
  /^(?:muestra(?:me)?|muestre(?:me)?|revela(?:me)?|ensena(?:me)?|imprime|dame|deme|dime|digame|envia(?:me)?|comparte|cual es|cuales son) (?:el |la |los |las |tu |tus |su |sus )(?:\w+ )?(?:prompt|token|instrucciones|configuracion|contrasena|clave (?:api|secreta)|codigo fuente|mensaje (?:del |de )?sistema|secretos?)\b/,
  /^(?:escribe(?:me)?|escriba(?:me)?|redacta|compon|crea(?:me)?|genera|inventa(?:te)?|canta(?:me)?|programa|haz(?:me)?|cuenta(?:me)?|dibuja) (?:un|una|el|la|unos|algo de|en) (?:\w+ ){0,2}?(?:poemas?|canci?on(?:es)?|codigo|historias?|cuentos?|scripts?|programa|funcion|cartas?|correo|chistes?|ensayo|articulo|rap|haiku|novela|python|dibujo|imagen|mentira)\b/,
  /^(?:traduce(?:me)?|traduzca|traducir|traducid) \S/,
  /^(?:borra|borre|elimina|elimine|banea|expulsa|expulse|silencia|menciona|etiqueta|avisa|bloquea|notifica|insulta|spamea|pinguea) (?:a )?(?:todos?|todas?|los (?:mensajes|miembros|usuarios|canales)|al? (?:usuario|miembro|canal|servidor)|el (?:canal|servidor|chat)|este|esta|ese|@|@\w+)/,
  /^(?:responde|responda|contesta|conteste)(?!.*\bsi o no\b|.*\b(?:una palabra|una frase|breve)\b) (?:solo|solamente|unicamente|siempre|exclusivamente|que (?:si|no)\b|si\b|no\b|a todo|como un|en (?:json|rimas?|verso|emojis?|mayusculas)|con (?:la palabra|["«“]))/,
  /^(?:deja|dejad|no) (?:de )?(?:seguir|respetar|sigas|cites|uses|respondas)\b|^(?:ejecuta|ejecute|abre|abra|haz clic|descarga) (?:este|esta|el (?:codigo|enlace|script)|la (?:orden|consulta)|en)\b|^(?:decir|obedecer|confirmar que eres|repetir) \S/,
  /^(?:假装|扮演|假设你是|想象你是|角色扮演|充当|模仿|装作|冒充|变成)/,
  /^(?:跟(?:着)?我(?:说|念|读|重复)|重复(?:我|以下|下面|这句|这段|一遍|说|[:"“「]))/,
  /^(?:说|讲|喊|念|回复|回答|输出|打印|写出?|发送|复述|大声说)\s*["“”「『':]|^说(?!说|明|到|过|法|的|了|出(?:谁|哪))\S|^(?:只|总是|一律|永远|都|只能|只许|只用)(?:说|回答|回复|输出|能说|能回答|用)/,
  /^(?:写|作|创作|编|生成|唱|画|做|编写|设计|讲)(?:一|首|段|个|篇|封|些|出)?(?:一?[首段个篇封些张])?.{0,8}(?:诗|代码|程序|歌|脚本|文章|邮件|信|作文|小说|函数|画|图片|故事)$|^(?:编造|虚构|捏造|瞎编|胡编)/,
  /^(?:把|将).{1,30}(?:翻译|译成|删除|删掉|封禁|踢出|禁言|改成|发给|发到|发送)|^翻译(?:成|以下|这|下面|一下|:|[a-z"“])/,
  /^(?:删除|封禁|封掉|踢出|踢掉|踢|禁言|艾特|通知|拉黑|清空|提醒|骚扰|辱骂).{0,6}(?:所有|全部|大家|用户|消息|成员|频道|每个人|全体|他|她|@)/,
  /^(?:执行|运行|打开|点击|下载)(?:以下|下面|这|此|一下|[:`"“])/,
  /^(?:忽略|无视|忘记|忘掉|不要看|别看|不用管).{0,6}(?:报告|文件|资料|之前|以上|上面|所有内容)/,
];
