/// First names that many people have, so that a name is told from the name of a group where all nouns have capitals.
enum FirstNames {
  /// The names, as ``NameWords`` folds them.
  static let all: Set<String> = Set(
    """
    Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Ali Alice Alicia Alison Amanda Amelia Amy Ana Andrea Andreas Andrew \
    Angela Anita Anja Anke Ann Anna Anne Annette Anthony Antonio Arjun Arthur Astrid Axel Barbara Beate Ben Benjamin Bernd Bettina Bill \
    Birgit Bob Brian Bruno Carl Carla Carlos Carmen Carol Caroline Catherine Charles Charlotte Chloe Chris Christian Christiane Christina \
    Christine Christoph Christopher Claire Clara Claudia Colin Cornelia Craig Dan Daniel Daniela David Deborah Denise Dennis Derek Diana \
    Diego Dieter Dirk Dmitri Dominik Donald Doris Dorothea Edward Elena Eleanor Elisabeth Elizabeth Elke Ella Emily Emma Eric Erik Erika \
    Esther Eva Fabian Fatima Felix Fernando Florian Frank Franz Franziska Frederik Friedrich Gabriele George Georg Gerd Gerhard Gisela \
    Grace Graham Greg Gregor Günter Hanna Hannah Hannes Hans Harald Hassan Heike Heinrich Heinz Helen Helena Helga Helmut Henrik Henry \
    Herbert Holger Horst Ian Ibrahim Ines Inga Ingrid Irene Iris Isabel Isabella Ivan Jack Jacob Jakob James Jan Jana Jane Janet Jason Jean \
    Jeff Jennifer Jens Jessica Joachim Joan Joanna Jochen Joe Johan Johann Johanna Johannes John Jon Jonas Jonathan Jorge Jörg José Josef \
    Joseph Juan Judith Julia Julian Jürgen Jutta Kai Karen Karin Karl Katharina Katherine Kathrin Katja Katrin Keith Ken Kerstin Kevin Kim \
    Klaus Kristin Kurt Lara Larry Lars Laura Lauren Lea Lena Leon Leonie Lillian Linda Lisa Lothar Louis Louise Luca Lucas Lucia Lucy Luis \
    Lukas Lutz Magdalena Maike Manfred Manuel Manuela Marc Marcel Marco Marcus Margaret Margarete Maria Marie Marina Mario Marion Mark \
    Markus Martha Martin Martina Mary Matthew Matthias Max Maximilian Megan Melanie Mia Michael Michaela Michelle Miguel Mike Mohamed \
    Mohammed Monica Monika Moritz Nadine Nadja Nancy Natalie Natasha Nathan Neil Nicholas Nicole Niklas Nina Nora Norbert Oliver Olga \
    Olivia Omar Oskar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Petra Philip Philipp Priya Rachel Rainer Ralf Ralph Raj Ravi \
    Rebecca Regina Reiner Renate Richard Rita Robert Roberto Roland Rolf Roman Ronald Rosa Ruth Ryan Sabine Sabrina Sally Sam Samuel Sandra \
    Sara Sarah Sascha Scott Sean Sebastian Sergio Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephan \
    Stephanie Stephen Steve Steven Susan Susanne Sven Svenja Sylvia Tanja Tatjana Ted Theodor Theresa Thomas Thorsten Tim Tina Tobias Tom \
    Torsten Tracy Udo Ulrich Ulrike Ursula Ute Uwe Valentina Vanessa Vera Verena Veronika Victor Victoria Viktor Vincent Volker Walter \
    Wendy Werner William Wolfgang Yusuf Yvonne Zoe
    """.split { $0 == " " || $0 == "\n" }.map { NameWords.folded(String($0)) }
  )
}
