## People and law: intended use, and the brief for a consultation.

law-title = Personnes et droit

law-for = À quoi il sert
law-for-text = Tandem est un modèle pour la discussion. Il compare des options pour une organisation dans son ensemble sous les mêmes hypothèses, afin de cadrer une décision et de préparer un pilote.
law-not = À quoi il ne sert pas
law-not-text = Ce n’est pas une base de décision sur des personnes, il ne fixe la rémunération de personne et ne prédit le résultat d’aucune entreprise. Il ne dit rien d’une personne : celles qu’il contient sont tirées au sort. Les primes sont montrées pour des groupes de cinq personnes ou plus ; les équipes plus petites sont réunies, et là où elles restent moins de cinq, rien n’est montré.
law-check = À vérifier chez vous
law-check-codetermination = Consultation : le comité social et économique ou les syndicats peuvent avoir leur mot à dire sur les plans de primes, la mesure de la performance et les retours des collègues.
law-check-equal = Égalité salariale : ce qu’un plan produit selon le sexe, l’âge, l’origine, le handicap et le temps partiel ; la prime à temps partiel est au prorata.
law-check-wage = Règles de rémunération : ce qui a été promis ou est devenu l’usage, délais, conventions, salaire minimum, quand une prime est acquise et quand elle peut être reprise.
law-check-data = Protection des données : quelles données sur le travail sont nécessaires, qui les voit et quand elles sont effacées.
law-check-advice = Rien de ceci n’est un conseil juridique.

brief = Note de consultation
brief-about = Ce que doivent savoir ceux qui sont consultés, avec les réglages de ce scénario. Un projet à corriger.
brief-copy = Copier la note
brief-copied = La note est copiée.
brief-not-copied = Ce navigateur ne laisse pas la page copier ; sélectionnez plutôt le texte.

brief-title = Note de consultation : { $name }
brief-proposed = Ce qui est proposé
brief-plan = Le plan « { $plan } » prend la place de « { $today } ».
brief-same-cost = La prime cible reste la même pour chaque équipe.
brief-share = La prime cible devient { $share } % du salaire de base.
brief-total-pay = Rémunération totale : { $choice }. { $hint }.
brief-goal-journeys = L’objectif commun : la part des parcours clients dont tous les passages de relais fonctionnent passe de { $from } % à { $to } % en { $weeks } semaines.
brief-goal-value = L’objectif commun : la marge tirée des clients atteint { $to } % de celle d’aujourd’hui en { $weeks } semaines.
brief-goal-attributed = L’objectif commun : les résultats tels que les canaux les comptent atteignent { $to } % de ceux d’aujourd’hui en { $weeks } semaines.
brief-guarantee = La première année, personne ne reçoit moins de { $share } % de la prime cible d’aujourd’hui.
brief-no-guarantee = Aucune prime n’est garantie la première année.
brief-none = Ce scénario ne propose pas de plan propre.

brief-measured = Ce qui est mesuré
brief-weights = Parts de la prime : { $split }.
brief-period = Elle est versée toutes les { $weeks } semaines.
brief-own = résultat propre
brief-team = équipe
brief-firm = résultat de l’entreprise
brief-joint = objectif commun
brief-feedback = retours des collègues
brief-rank = prime au rang
brief-part = { $measure } { $share } %
brief-feedback-agree = Les collègues disent combien d’aide ils ont reçue. Qui est interrogé, qui lit et quand c’est effacé doit être convenu d’abord.
brief-rank-agree = Des personnes ou des équipes sont classées. Comment, et qui voit le rang, doit être convenu d’abord.
brief-relative-agree = Les résultats sont payés par rapport à la moyenne des autres : le marché ne déplace pas la paie, et qui aide ces autres abaisse sa propre paie.

brief-seen = Qui voit quoi (proposition)
brief-seen-joint = L’objectif commun et son avancement : tout le monde.
brief-seen-team = Les résultats d’une équipe : l’équipe et ceux qui la dirigent.
brief-seen-own = Les résultats d’une personne et les retours sur elle : cette personne et son supérieur direct.
brief-seen-report = Les rapports sur la rémunération et les effets : des groupes de cinq ou plus, jamais des personnes.

brief-when = Quand, et quand on y revient
brief-from = Le plan s’applique { $weeks ->
    [0] tout de suite ; aucun temps de consultation n’est prévu
    [1] 1 semaine après la décision
   *[other] { $weeks } semaines après la décision, le temps de cette consultation
}.
brief-review = Bilan : après 52 semaines, avant que le plan continue.
brief-stop = Bilan : après { $weeks } semaines ; le plan est arrêté s’il a perdu plus de { $loss }.

brief-model = Ce que dit le modèle
brief-line = { $line } sur { $horizon }, net de la rémunération et du coût du programme, par rapport au plan actuel. Un modèle pour la discussion, ni une prévision ni une base de décision sur des personnes.
