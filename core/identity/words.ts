/*
 * The words of resume codes. Two promises hold them together, and resume-code.test.ts proves both: one slip of the finger in a word
 * leads back to that word and to no other; no word begins with another, so that a code written without spaces still reads in one
 * way only. They sound different too, and none is a number or a sign that a phone writes its own way when it is dictated.
 *
 * People keep their codes on paper: a word taken away here makes theirs useless. Never change one that has been given out.
 */

/** 512 French words a beginner (A1 to A2) knows, of 4 to 8 letters. */
export const RESUME_WORDS: readonly string[] = `
  abeille acheter adresse aéroport affiche agenda agneau aider aiguille alarme album allée alphabet ampoule amusant
  ananas ancien annonce antenne appareil appeler aquarium araignée arbre arriver arrosoir article asperge assiette
  atelier attacher attendre attraper autobus automne avancer aventure avion balance ballon banc barbecue barrière basket
  bassin bateau bâtiment batterie beige beurre biberon bientôt biscuit blouson bonbon bonjour bonnet botte bouillon
  bouquet boussole boutique bracelet bravo bricoler brillant brioche brique brocoli brouette brume bruyant cabine cacao
  cactus cadenas cahier caillou caissier calcul calme camarade caméra campagne camping canard cannelle capuche caramel
  carnaval carotte cartable cascade casque cavalier ceinture céréale chaise chalet chambre champion chanson chanter
  chapeau chargeur cheminée chercher cheval chiffre chocolat choisir chou cigogne cinéma citron clair classeur clef
  climat cliquer cloche clôture coiffeur collège combien compote conduire conseil content costume coudre couloir courage
  couronne courrier coussin crabe cravate crayon crevette cueillir cuillère cuisine curieux cygne danser dauphin début
  décembre déguiser déjeuner demander dentelle dernier dessert détail devant devoir dimanche diplôme distance docteur
  document domino dormir dossier droit écharpe échelle école écouter écran écrire écureuil éléphant élève emballer
  emploi emporter énergie enfant ensemble entrée envoyer épaule épicerie épinard éplucher éponge équipe escalier
  escargot espace essayer essence étagère étang étudier évier examen excuse exemple exercice facile fauteuil fenêtre
  fermer feuille figue film finir fleur football forêt foulard fourmi frein frigo fromage fumée gagner galette gare
  genou gentil gilet girafe glisser globe graine gratuit grimper gris guêpe guitare gymnase habiller hamac hamster
  handball haricot herbe hérisson heureux hibou histoire horaire horloge hôtel huile humour immobile imprimer insecte
  inviter jamais janvier jardin jeudi joli jouer journal joyeux juillet jumelles jungle kiosque koala laitier lampe
  lasagne lavabo lavande leçon légume lessive lettre lézard limonade livre logement loup lumière lune lycée machine
  magasin maison manège marcher marmite match matelas médaille mélange mélodie mémoire merci mercredi message mesurer
  métro meuble midi minute miroir moderne montagne montre morceau mouchoir moutarde mouton musicien musique myrtille
  mystère natation naturel navire nettoyer neveu noisette nouveau novembre nuage nuit numéro objet octobre œuf oignon
  oiseau olivier omelette oncle opéra orange oreiller outil ouvert ouvrir pain palmier panda pantalon panthère papillon
  parasol parcours parfois parfum parking parler partager partout passoire pastèque pâtes patience paysage pédale
  peindre permis peser pétanque photo phrase pied pierre piéton pilote pinceau pingouin piscine pizza placard place
  plafond plancher planète plombier plonger pochette poésie poisson pomme poney portail potiron poulet pousser prairie
  préféré préparer prochain propre pull pyjama pyramide quartier question quiche raconter radio ramasser rapide raquette
  recevoir regarder règle remplir repas répéter répondre respirer réunion réussir réveil rivière robinet robot rocher
  roman rond rouge rugby ruisseau salade salut samedi sandale sandwich santé saumon séjour semaine service short sieste
  sifflet silence simple sirop soigner soir soleil sonnette souffle soulier souris sportif statue stylo sucette sucre
  surprise table talent tambour tapis tartine tempête tennis terrasse tête théâtre ticket timbre tisane tissu toboggan
  tomate tonnerre torchon tortue touche toujours tourner tracteur trajet tramway tranche travail trottoir trousse
  trouver truite tulipe tunnel tuyau vacances valise véhicule vendeur vendredi vent viande ville vinaigre violette
  violon visiter vitamine vitesse voisin voiture volcan voyage vraiment wagon yaourt
`
  .trim()
  .split(/\s+/);
