import type { Language } from './types.ts';
import type { SmallTalkTopic } from './intent.ts';
import { ENGLISH_FILLERS, ENGLISH_PHRASES } from './smallTalkEnglish.ts';

/** One topic of small talk in one language, as alternatives over folded words. */
export interface SmallTalkPhrase {
  topic: SmallTalkTopic;
  pattern: string;
}

const CHINESE: readonly SmallTalkPhrase[] = [
  {
    topic: 'greeting',
    pattern:
      '(?:你们?|您|大家|各位|机器人|小助手)?好(?:啊|呀|哇)?|嗨+|哈[喽啰罗]|嘿|哈啰|早(?:上好|安|晨|啊)?|(?:上午|中午|下午|晚上)好|在(?:吗|不在|么)|有人(?:在)?吗|很?高兴(?:认识|见到)你|初次见面|请多(?:多)?关照|喂|欢迎|新年(?:快乐|好)|好久不见',
  },
  {
    topic: 'thanks',
    pattern:
      '(?:非常|太|十分|真|多|很|好的?|真的|万分)?(?:感?谢+|感激|3q|thanks)(?:你们?|您|啦|了|啊|大家|帮助|的帮助|解答|回答)*|辛苦(?:你|您)?(?:了|啦)?|麻烦(?:你|您)了|多亏(?:你|您)|(?:你的)?(?:回答|信息)?很?有帮助|帮(?:了)?(?:我)?(?:大忙|很多)(?:了)?',
  },
  {
    topic: 'farewell',
    pattern:
      '再见|再会|拜拜?|88+|886|(?:回头|明天|下次|待会儿|改天|回)见|晚安|(?:我)?(?:先)?(?:走|下|撤)(?:了|啦)|告辞|保重|祝你(?:愉快|好运|一切顺利|有个好梦)?|(?:周末|今天|生活)愉快',
  },
  {
    topic: 'capabilities',
    pattern:
      '(?:请问)?(?:你|您)(?:都|还|到底|究竟)?(?:能|会|可以|可|有)(?:做|干|帮我?|为我|帮助我|提供|回答|给我)*(?:什么|啥|些什么|哪些)(?:事|事情|功能|忙|帮助|问题|服务|用处|用|能力|本领)*|(?:我|我们)(?:能|可以|该|应该)(?:向你|跟你|对你|怎么|如何)?(?:问|做|用|说|使用|提问|聊)(?:你|些)?(?:什么|啥|哪些|点什么)?(?:问题)?|怎[么样]+(?:使?用|提问|开始|操作|问你?)(?:你|它|这个|这个机器人|机器人)?|(?:你|这个(?:机器人|东西)?)(?:是)?(?:怎么|如何)(?:使?用|工作|运作|运行)的?|如何(?:使用|提问|开始)(?:你|这个机器人)?|(?:请|快)?(?:帮助|帮帮我|帮我|帮个忙|救命|求助)(?:一下)?|你?(?:能|可以)(?:帮|帮助)(?:一下)?我(?:一下)?|(?:使用)?(?:说明|指南|菜单|命令|功能|示例|例子|教程)|有(?:什么|哪些)(?:功能|命令|用处)|你的?(?:功能|用途|作用|任务)是?(?:什么|有哪些)?|我(?:有|想问)(?:一)?(?:个|些|几个)?问题|我(?:能|可以)问(?:你)?(?:一)?个?问题',
  },
  {
    topic: 'identity',
    pattern:
      '(?:请问)?(?:你|您)(?:到底|究竟|又)?(?:是谁|是什么(?:东西|人|模型|机器人|ai)?|是哪位|叫(?:什么|啥)(?:名字)?|(?:的)?名字(?:是|叫)?(?:什么|啥)|几岁|多大(?:了|年纪)?|是(?:不是)?(?:一?个)?(?:真的?)?(?:机器人|真人|人类?|ai|人工智能|电脑|程序|男的?|女的?|chatgpt|gpt)(?:吗|么|呢|嘛)?(?:还是(?:一?个)?(?:真的?)?(?:机器人|真人|人类?|ai|人工智能|程序|女的?|男的?))?|来自哪里|从哪里?来|住(?:在)?哪里?|在哪里?|有(?:感情|名字|意识|性别|朋友|女朋友|男朋友)吗)|(?:是)?谁(?:制作|创造|开发|做|设计|发明|编写|训练|写)(?:的|了)(?:你|这个机器人|机器人)(?:的)?|(?:你|机器人)(?:是)?(?:由|被)?谁(?:制作|创造|开发|做|设计|发明|编写|训练)(?:出来)?的|你的(?:主人|开发者|作者|创造者|老板|爸爸|妈妈)是谁|(?:请)?(?:做个|做一下)?(?:自我介绍|介绍(?:一下)?(?:你)?自己)(?:一下)?|贵姓',
  },
  {
    topic: 'chat',
    pattern:
      '(?:你|您|最近|今天|过得)*(?:还)?(?:好|怎么?样|如何|好不好)(?:吗|呀|啊|呢)?|(?:你)?吃(?:饭)?(?:了)?(?:吗|没|没有)|(?:你)?(?:在)?(?:干|做)(?:嘛|什么|啥)(?:呢)?|(?:今天|明天|现在|这里|那里|北京|上海|外面)*(?:的)?天气(?:怎么?样|如何|好吗|预报|真好|好)?|(?:今天|明天|外面)*(?:会|在)?下(?:雨|雪)(?:吗|了)?|(?:现在|今天)(?:是)?(?:几点|几号|星期几|周几)(?:了)?|(?:请)?(?:给我|跟我|为我|能|你|会|再)*(?:讲|说)(?:一)?(?:个)?(?:笑话|故事|段子)(?:吧|吗|给我听|听听)?|(?:哈|呵|嘿|嘻|啊|呃|嗯|额|噢|哦|唉|诶|啦)+|测试(?:一下|中)?|好(?:的|吧|滴|嘞|了)?|行(?:吧)?|可以|没(?:事|关系|问题|什么)|不客气|不用谢|是的?|不是|不|对|嗯嗯|知道了|明白(?:了)?|懂了|收到|了解|随便|无聊|我(?:很)?(?:无聊|累|饿|困|开心|难过)(?:了)?|(?:和|陪|跟)?(?:我|你)?聊(?:聊)?天?(?:吧)?|对不起|抱歉|不好意思|(?:你|我们)?(?:做|当|是|嫁给|娶|和)*(?:我的?)?(?:朋友|女朋友|男朋友)(?:吧|吗)?|唱(?:首|个)歌(?:吧)?|呜+|真的(?:吗)?|是吗|请|你(?:呢|会说(?:中文|英文|英语|汉语)吗|猜)|算了',
  },
  {
    topic: 'praise',
    pattern:
      '(?:你|您|这|这个|回答得?|说得|做得|机器人|它|真是|真的|真|好|太|很|非常|挺|超|最|不|是|个|的|有点|可|得)*(?:棒|厉害|聪明|优秀|不错|牛|赞|强|可爱|好用|有用|完美|笨蛋?|傻瓜?|蠢货?|差劲?|烂|没用|垃圾|讨厌|无聊|慢|白痴|智障|对|错|漂亮|帅|给力|喜欢|好)(?:了|啊|呀|的|哦|啦|极了|透了|机器人|助手|爆了|死了|吧|回答)*|干得(?:好|漂亮)|(?:我)?(?:真的?|很|好|最|非常|太)*(?:爱|喜欢|讨厌|恨|想)(?:死)?你(?:了)?|么么哒|点赞|666*|滚(?:蛋|开)?|闭嘴|去死|你妈的?|操|靠|他妈的|真棒|哇+',
  },
];

const FRENCH: readonly SmallTalkPhrase[] = [
  {
    topic: 'greeting',
    pattern:
      'bonjou?r|bjr|salut|coucou|bonsoir|bsr|rebonjour|re|cc|slt|hello|bienvenue|enchantee?|ravie? de (?:te|vous) (?:rencontrer|connaitre|voir)|quoi de neuf|il y a quelquun|ya quelquun|quelquun est la|bonne annee|joyeux noel',
  },
  {
    topic: 'thanks',
    pattern:
      'merci(?: (?:beaucoup|bien|infiniment|mille fois|a (?:toi|vous|tous)|encore|davance|tout plein|de (?:ton|votre) aide|pour (?:tout|tes?|votre|vos|la|laide|les|cela|ca)(?: (?:aide|reponses?|infos?|informations?|temps|precisions?))?))*|mille mercis|un grand merci|grand merci|mrc|mci|je (?:te|vous) remercie(?: beaucoup| infiniment)?|(?:cest|ca) (?:tres )?(?:utile|maide beaucoup|ma (?:beaucoup )?aide)|cest gentil|cest tout(?: pour (?:le moment|aujourdhui))?',
  },
  {
    topic: 'farewell',
    pattern:
      'au revoir|aurevoir|a (?:bientot|demain|plus(?: tard)?|tout a lheure|la prochaine(?: fois)?|lundi|tte|tout de suite)|adieu|bonne (?:nuit|journee|soiree|fin de journee|continuation|apres midi|chance)|bon (?:week ?end|apres midi|courage)|ciao|tchao|bye|je (?:dois y aller|men vais|file)|prends soin de toi|prenez soin de vous',
  },
  {
    topic: 'capabilities',
    pattern:
      '(?:a l )?(?:a laide|aide|aidez|aides)(?: ?moi)?|(?:peux tu|pouvez vous|tu peux|vous pouvez|est ce que (?:tu peux|vous pouvez))(?: bien)? (?:maider|nous aider|aider)|jai besoin d ?aide|besoin d ?aide|(?:que|quoi|qu ?est ce que) (?:peux ?tu|pouvez ?vous|sais ?tu|savez ?vous|tu peux|tu sais|vous pouvez|vous savez|fais tu|faites vous|tu fais|vous faites)(?: faire)?(?: pour (?:moi|nous))?|tu (?:peux|sais) faire quoi|vous pouvez faire quoi|tu fais quoi|tu sers a quoi|a quoi (?:tu sers|sers tu|servez vous|sert ce bot|ca sert)|que (?:puis je|peut on|dois je|pouvons nous) (?:te |vous )?(?:demander|faire|poser)(?: (?:ici|comme questions?))?|qu ?est ce que je peux (?:te |vous )?(?:demander|faire)|quelles? (?:sortes? de |genre de |types? de )?questions? (?:puis je|peut on|je peux|pouvez vous|peux tu)(?: (?:te|vous))?(?: (?:poser|demander|repondre))*|comment (?:ca (?:marche|fonctionne)|(?:tu |vous )?(?:t|te |vous )?utiliser?|(?:puis je |peut on |je peux |on peut )(?:te |t|vous )?(?:utiliser|poser une question|commencer)|fonctionnes tu|fonctionnez vous|tu (?:marches|fonctionnes)|ca sutilise|faire|utiliser ce bot|fonctionne (?:ce|le) (?:bot|robot))|quelles sont (?:tes|vos) (?:fonctions?|fonctionnalites|capacites|commandes)|quel est (?:ton|votre) (?:role|but|travail)|commandes?|mode d ?emploi|exemples?|jai (?:une|des|quelques) questions?|je peux (?:te |vous )?poser (?:une|des) questions?|puis je (?:te |vous )?poser (?:une|des) questions?',
  },
  {
    topic: 'identity',
    pattern:
      '(?:mais )?(?:qui|quoi|que) (?:es ?tu|etes ?vous|tu es|vous etes|est ce)|tes qui|tu es (?:qui|quoi)|vous etes qui|cest qui|qu ?es tu|qu ?est ce que tu es|(?:comment|quel) (?:tu tappelles|tappelles ?tu|vous appelez ?vous|vous vous appelez|est (?:ton|votre) nom|on tappelle)|cest quoi ton nom|ton nom|(?:est ce que )?(?:tu es|es ?tu|etes ?vous|vous etes|tes) (?:vraiment |bien |juste )?(?:une? )?(?:vrai?e? |veritable )?(?:robot|bot|humaine?|etre humain|personne|ia|intelligence artificielle|machine|programme|ordinateur|homme|femme|reel|chatgpt|reelle|vivant)(?: ou (?:bien )?(?:une? )?(?:vrai?e? )?(?:robot|bot|humaine?|etre humain|personne|ia|machine|programme|homme|femme))?|qui (?:ta|vous a|ta t il) (?:cree|creee?|fait|programme|concu|developpe|invente|construit|ecrit)|qui a (?:cree|fait|programme|concu|developpe) (?:ce|le) (?:bot|robot)|qui est (?:ton|votre) (?:createur|maitre|proprietaire|developpeur|patron|pere)|quel age (?:as ?tu|avez ?vous|tu as)|tu as quel age|do ?u (?:viens tu|venez vous|tu viens)|ou (?:es tu|habites tu|vis tu|tu habites)|presente toi|presentez vous|parle moi de toi|je parle a qui|a qui je parle|est ce que je parle a une? (?:robot|humain|personne|vraie personne|machine)',
  },
  {
    topic: 'praise',
    pattern:
      '(?:tu es|vous etes|tes|cest|cetait|ce bot est|quel|quelle) (?:(?:vraiment|tres|trop|super|si|un|une|le|la|bien|pas|plutot|completement|vraiment) )*(?:bon|bonne|genial|geniale|super|excellente?|parfaite?|nul|nulle|stupide|idiote?|bete|intelligente?|gentille?|inutile|utile|cool|top|formidable|meilleure?|pire|mauvaise?|drole|faux|juste|vrai|bien|con|rapide|lent|formidable|bon (?:bot|robot))(?: (?:bot|robot|travail|reponse))*|bravo|felicitations|chapeau|bien (?:joue|vu|dit|fait)|bon (?:bot|robot|travail|boulot)|beau travail|mauvais bot|super|genial|parfait|excellent|formidable|top|nul|trop (?:bien|fort|cool)|je (?:t|vous |te )?(?:aime|adore|deteste|hais)(?: (?:bien|beaucoup|ce bot))?|idiot|imbecile|cretin|connard|merde|ta gueule|ferme la|tais toi|va te faire voir|pas mal',
  },
  {
    topic: 'chat',
    pattern:
      '(?:comment )?(?:ca|sa) va(?: (?:bien|toi|et toi|aujourdhui|mal))*|comment (?:vas ?tu|allez ?vous|tu vas|va tu|vous allez|vas)(?: (?:aujourdhui|bien))*|(?:tu vas|vous allez) bien|et (?:toi|vous)|(?:raconte|dis|fais)(?: ?moi)? une (?:bonne )?blague|(?:tu connais|connais tu) une blague|une blague|quel temps (?:fait il|il fait|fera t il)(?: (?:aujourdhui|demain|dehors|a \\w+))*|(?:quelle est la )?meteo(?: (?:aujourdhui|demain|du jour|de demain|a \\w+))*|il (?:pleut|fait (?:beau|froid|chaud))|quelle heure est il|il est quelle heure|quel jour (?:sommes nous|on est)|mdr+|ptdr|lol|haha\\w*|hihi\\w*|daccord|dac|ok|oki|oui+|ouais?|non+|nan|peut etre|bof|euh+|ah(?: bon)?|oh|hein|bah|ben|desolee?|pardon|excuse(?:z)?(?: ?moi)?|de rien|je (?:ten|vous en) prie|pas de (?:probleme|souci)s?|(?:cest )?(?:compris|entendu|note)|je (?:comprends|vois|sais|mennuie|plaisante|ne sais pas)|test|essai|(?:cest un )?(?:petit )?(?:test|essai)|tu (?:dors|manges|fais quoi|es la|mentends|parles? (?:francais|anglais))|vous etes la|parlez ?vous (?:francais|anglais)|parles ?tu (?:francais|anglais)|veux tu (?:etre mon ami|mepouser|sortir avec moi)|epouse moi|laisse tomber|tant pis|vraiment|cest vrai|sil te plait|sil vous plait|stp|svp',
  },
];

const SPANISH: readonly SmallTalkPhrase[] = [
  {
    topic: 'greeting',
    pattern:
      'h?ola+|holi|holis|buen(?:os|as)? (?:dias?|tardes|noches)|buenas|saludos|bienvenid[oa]s?|encantad[oa](?: de conocerte)?|mucho gusto|un placer|que (?:hay|onda|pasa|tal hay)|hay alguien(?: ahi)?|alguien (?:ahi|aqui)|feliz (?:navidad|ano(?: nuevo)?)|que hubo|quiubo|ey|alo',
  },
  {
    topic: 'thanks',
    pattern:
      '(?:muchas |muchisimas |mil |un monton de |ok )?gracias+(?: (?:a (?:ti|todos|usted)|por (?:todo|tu|su|la|las|el|ayudarme|responder)(?: (?:ayuda|informacion|respuestas?|tiempo|info))?|de nuevo|totales|amigo))*|grax|te (?:lo )?agradezco(?: mucho)?|se (?:lo )?agradezco|(?:estoy )?(?:muy )?agradecid[oa]|(?:me )?(?:ha sido|fue|es|ha) (?:muy )?(?:util|de (?:gran )?ayuda|ayudado mucho)|me (?:ha )?ayud(?:o|aste|ado)(?: mucho)?|(?:eso|esto) es todo(?: por (?:ahora|hoy))?',
  },
  {
    topic: 'farewell',
    pattern:
      'adios+|chau|chao|hasta (?:luego|manana|pronto|la (?:vista|proxima)|otra|el lunes|ahora|nunca|siempre)|nos vemos(?: (?:luego|manana|pronto|despues))*|buenas noches|que (?:tengas|tenga|pases|descanses|te vaya)(?: (?:un|una|muy|buen|buena|bonito|lindo|feliz|bien|dia|noche|tarde|fin de semana))*|(?:un )?(?:feliz|buen) (?:dia|fin de semana|noche)|me (?:voy|tengo que ir)|tengo que irme|cuidate|bye|buena suerte|suerte',
  },
  {
    topic: 'capabilities',
    pattern:
      '(?:necesito |quiero )?(?:ayuda|ayudame|ayudenme|auxilio|socorro)|(?:me )?(?:puedes|podrias|puede|podria) (?:ayudar|ayudarme|ayudarnos)|(?:que|como) (?:mas )?(?:puedes|sabes|podrias|puede|sabe|haces) ?(?:tu )?(?:hacer|ofrecer|ayudarme|responder|contestar)?(?: por mi)?|en que (?:me )?(?:puedes|puede) (?:ayudar|ayudarme)|que (?:te |le )?(?:puedo|podemos|debo|se puede) (?:preguntar|hacer|pedir|preguntarte)(?:te|le)?(?: aqui)?|que (?:tipo|clase) de (?:preguntas|cosas) (?:puedo|podemos|puedes|te puedo) (?:hacer|hacerte|responder|preguntar)(?:te)?|que preguntas (?:puedo|te puedo) (?:hacer|hacerte)|como (?:funciona|se usa|te uso|funcionas|lo uso|te utilizo|se utiliza|puedo usarte|trabajas|empiezo|te pregunto)(?: (?:esto|este bot|el bot|este robot|aqui))?|para que (?:sirves|sirve(?: esto| este bot)?|estas)|cuales son tus (?:funciones|capacidades|comandos|habilidades)|cual es tu (?:funcion|proposito|trabajo)|comandos|ejemplos?|instrucciones de uso|menu|tengo (?:una|unas|algunas) (?:preguntas?|dudas?)|(?:te )?puedo (?:hacerte |hacer |preguntarte )(?:una pregunta|algo|unas preguntas)|puedo preguntar(?:te)?(?: algo)?',
  },
  {
    topic: 'identity',
    pattern:
      '(?:y )?(?:quien|que|quienes) (?:eres|es usted|sos|sois)(?: tu| vos)?(?: (?:realmente|exactamente))?|tu quien eres|como (?:te llamas|se llama usted|se llama este bot|te llaman)|cual es tu (?:nombre|edad)|tu nombre|(?:acaso |tu |entonces )?(?:eres|es usted|sos) (?:realmente |de verdad )?(?:una? )?(?:real |verdader[oa] )?(?:bot|robot|human[oa]|ser humano|persona|ia|inteligencia artificial|maquina|programa|hombre|mujer|real|chatgpt)(?: real| de verdad)?(?: o (?:eres )?(?:una? )?(?:bot|robot|human[oa]|ser humano|persona|ia|maquina|programa|mujer|hombre)(?: real)?)?|quien te (?:hizo|creo|programo|diseno|desarrollo|invento|construyo|ha creado|ha hecho)|quien (?:hizo|creo|programo) (?:este|el) (?:bot|robot)|quien es tu (?:creador|dueno|amo|jefe|desarrollador|padre)|(?:cuantos anos|que edad) (?:tienes|tiene usted)|de donde (?:eres|vienes)|donde (?:vives|estas)|presentate|hablame de ti|cuentame (?:sobre|de) ti|con quien (?:hablo|estoy hablando)|(?:estoy hablando|hablo) con (?:una? )?(?:robot|bot|persona|humano|maquina|persona real)',
  },
  {
    topic: 'praise',
    pattern:
      '(?:(?:que|eres|sos|es|fue|esto es|este bot es|muy|un|una|el|la|tan|super|mas|realmente|no) )*(?:bien|buen[oa]?|genial|excelente|perfect[oa]|increible|fantastic[oa]|maravillos[oa]|inteligente|list[oa]|util|inutil|tont[oa]|estupid[oa]|idiota|mal[oa]?|pesim[oa]|terrible|horrible|aburrid[oa]|lent[oa]|simpatic[oa]|amable|lind[oa]|guap[oa]|crack|chulo|mejor|peor|cool|rapid[oa]|brutal|torpe)(?: (?:bot|robot|trabajo|respuesta|hecho|asistente|amigo))*|bravo|felicidades|felicitaciones|enhorabuena|bien hecho|buen (?:bot|trabajo|robot)|mal bot|te (?:amo|quiero|adoro|odio|extrano)(?: mucho)?|me (?:encanta|gusta)(?: (?:este bot|mucho|esto))?|(?:no )?sirves(?: para nada)?|callate|mierda|imbecil|pendejo|cabron|vete al (?:diablo|infierno)|(?:eso|esto) (?:es|esta) (?:mal|bien|incorrecto|falso)|no esta mal',
  },
  {
    topic: 'chat',
    pattern:
      '(?:hola )?(?:que|como) (?:tal|estas?|esta usted|te va|va(?: todo)?|andas?|has estado|te sientes|estais|vas|va la vida)(?: (?:hoy|todo|bien|tu dia|usted|el dia|ahora|amigo))*|y tu|y usted|todo bien|(?:estoy )?bien(?: y tu)?|(?:cuentame|dime|cuenta|sabes|me cuentas|haz)(?: algun)?(?: (?:un|otro))? chistes?|un chiste|(?:que|como) (?:tiempo|clima) (?:hace|hara|esta|habra)(?: (?:hoy|manana|afuera|en \\w+))*|como (?:esta|estara) el (?:tiempo|clima)(?: (?:hoy|manana|afuera|en \\w+))*|(?:va a llover|llueve|llovera)(?: (?:hoy|manana))*|que hora(?:s)? (?:es|son|tienes)|que dia es(?: hoy)?|j[aei]+(?:j[aei]+)+|jaja\\w*|jeje\\w*|xd|ok|oki|vale|de acuerdo|si+|sip|no+|nop|tal vez|quizas?|claro|por supuesto|entiendo|entendido|ya veo|lo siento|perdon(?:a|e|ame)?|disculpa|disculpe|de nada|no hay (?:problema|de que)|prueba|probando|(?:esto es )?una prueba|que (?:haces|estas haciendo|hay de nuevo|piensas)|hablas (?:espanol|ingles)|estas ahi|me (?:oyes|escuchas|entiendes)|quieres (?:ser mi amigo|casarte conmigo|salir conmigo)|casate conmigo|estoy (?:aburrid[oa]|cansad[oa]|triste|feliz)|olvidalo|no importa|da igual|de verdad|en serio|por favor|porfa|no entiendo|no se|canta(?:me)? (?:una cancion|algo)|eh|ah|oh|ay|uy|mmm*',
  },
];

const FRENCH_FILLERS =
  'a tous|tout le monde|tous|toutes|le bot|bot|robot|mon ami|lami|les amis|monsieur|madame|cher|chere|beaucoup|bien|encore|aujourdhui|et|mais|alors|donc|tres|toi|vous|la|ici|ce matin|ce soir|mention|mon|petit|ami|stp|svp|aussi|a toi|a vous';
const SPANISH_FILLERS =
  'a todos|todos|todas|bot|robot|amig[oa]s?|senor|senora|querid[oa]|mucho|muy|otra vez|hoy|y|pero|entonces|pues|tu|usted|ahi|aqui|mi|mention|tambien|de nuevo|a ti|tio|tia|hermano|gente|asistente';
const CHINESE_FILLERS =
  '请问|请|你|您|啊|呀|吧|呢|吗|了|哦|哈|嘛|啦|的|机器人|小助手|助手|大家|朋友|亲爱的|亲|今天|现在|也|那|就|真的|非常|bot|ai';

const words = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![\\p{L}\\d])`, 'uy');
const signs = (alternative: string): RegExp => new RegExp(alternative, 'uy');

/** Parts a pattern at the bars outside brackets. Chinese has no blanks to end a match at, so each alternative is tried and the longest counts. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') depth -= 1;
    else if (pattern[at] === '|' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}

/** Every topic of every language, ready to be matched from a position on. */
export const PHRASES: readonly { language: Language; topic: SmallTalkTopic; pattern: RegExp }[] = [
  ...ENGLISH_PHRASES.map(({ topic, pattern }) => ({ language: 'en' as const, topic, pattern: words(pattern) })),
  ...FRENCH.map(({ topic, pattern }) => ({ language: 'fr' as const, topic, pattern: words(pattern) })),
  ...SPANISH.map(({ topic, pattern }) => ({ language: 'es' as const, topic, pattern: words(pattern) })),
  ...CHINESE.flatMap(({ topic, pattern }) => alternatives(pattern).map((one) => ({ language: 'zh' as const, topic, pattern: signs(one) }))),
];

export const FILLERS: readonly RegExp[] = [
  words(`${ENGLISH_FILLERS}|${FRENCH_FILLERS}|${SPANISH_FILLERS}`),
  ...alternatives(CHINESE_FILLERS).map(signs),
];
