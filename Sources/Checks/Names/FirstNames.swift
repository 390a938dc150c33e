internal import HandoverModel

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
    Wendy Werner William Wolfgang Yusuf Yvonne Zoe \
    Aaron Abdul Abdullah Abigail Aditi Adele Agata Agneta Agnieszka Ahmad Aidan Aisha Aisling Ajay Akira Akiko Alasdair Albrecht Aleksander \
    Aleksandra Alessandra Alessandro Alexandre Alexis Alfred Alfredo Alistair Alma Alvaro Ananya Anders Andre Andrei Andrzej Andy Angelika Angus \
    Anil Anita Anjali Annika Anneke Antje Antoine Anton Antonia Ariane Armando Arne Arnold Arturo Ashok Asif Astrid Aurelie Barbora Bart Bastian \
    Beatrice Beatriz Benedikt Benoit Bernadette Bernard Bethany Bianca Birte Bjorn Bogdan Bożena Brigitte Britta Bruce Burkhard Calum Camille \
    Carina Carolina Carsten Cecilia Cedric Cecile Chiara Chantal Chloé Christel Christelle Ciaran Claude Claudio Clemens Clement Cristina Cyril \
    Dagmar Damian Danielle Danuta Darren Debbie Declan Deepak Delphine Denis Derya Detlef Dietmar Dimitri Dina Dominic Dominique Donna Dorota \
    Douglas Duncan Dylan Eberhard Eckhard Edgar Eduardo Edwin Egon Eileen Ekaterina Elaine Elias Elif Elisa Elise Ellen Elsa Elvira Emilia \
    Emilie Emma Emre Enrico Enrique Erich Ernst Erwin Esra Estelle Ethan Eugene Evelyn Ewa Fabienne Fabio Farah Fatma Federico Felicity Ferdinand \
    Filip Finn Fiona Florence Francesca Francesco Francis Francisco Franco Francois Françoise Frederic Fredrik Friederike Frieda Fritz Gabriela \
    Gareth Gary Gavin Gemma Geoffrey Geraldine Gerald Giorgio Giovanni Giulia Giuseppe Gloria Gordon Grzegorz Guido Guillaume Gunnar Guy Gwen \
    Hakan Hannelore Harry Hartmut Harvey Hedwig Heather Heidi Heiko Helene Hendrik Henri Henriette Hermann Hiroshi Hilary Hubert Hugh Hugo Husain \
    Ignacio Igor Imran Ingeborg Ingo Ioana Isabelle Iwona Jacek Jackie Jacqueline Jacques Jaime Jakub Jamal Jamie Janina Janine Jaroslav Javier \
    Jay Jeanette Jeanne Jeffrey Jeremy Jerome Jerry Jerzy Jill Jim Jimmy Joana Joao Joel Jolanta Joost Jordi Josephine Josh Joshua Joyce Juliane \
    Julie Julien Juliette Justin Justyna Kamal Kareem Kate Kathleen Kathryn Kathy Kavita Kazuo Kelly Kenji Kenneth Keiko Khalid Kieran Kirsten \
    Konrad Krzysztof Kumar Kyle Lakshmi Laurence Laurent Layla Leila Leo Leonard Leonardo Leslie Liam Lina Lorenz Lorenzo Lorna Lorraine Lothar \
    Lucie Lucy Ludwig Luigi Luise Luke Lukasz Lydia Lynn Maciej Madeleine Maja Malcolm Malgorzata Manish Mara Marcin Marek Margarita Margit \
    Margot Mariana Marianne Marija Marijke Marlene Marta Martine Marvin Massimo Mateo Mateusz Mathieu Mathilde Matt Matteo Maureen Maurice Mauro \
    Maximiliane Meera Mehmet Meike Merle Michal Michał Michel Michele Mirjam Miriam Mohammad Mohan Molly Morag Murat Mustafa Myriam Nadia Naomi \
    Natalia Nathalie Neha Nelson Nicola Nicolas Niels Nigel Nikita Nikolai Nils Nisha Noah Noel Nuno Octavio Ola Olaf Ole Olivier Orla Oscar Oya \
    Paolo Pascal Pauline Pavel Pawel Pascale Philippa Philippe Pierre Pierrick Pilar Piotr Poppy Rafael Raffaele Rahul Raimund Rajesh Ralph \
    Ramon Rana Randy Raphael Rashid Raymond Raquel Regine Remi Rene Ricardo Riccardo Rik Robin Rodrigo Roger Romain Ronan Rosemary Ross Roxana \
    Ruby Rudolf Rupert Russell Sabina Sanjay Salma Samantha Samir Samira Sandeep Sanne Saskia Sebastien Selina Serge Sergei Serkan Shane Shannon \
    Sharon Shaun Sheila Shirley Siegfried Sigrid Simona Siobhan Sjoerd Sonia Soren Stacey Stanislav Stanley Stella Stewart Stuart Sunil Suresh \
    Susanna Suzanne Svetlana Sylvain Sylvie Tamara Tammy Tania Tara Tatiana Teresa Terry Thea Theo Thibault Thierry Tiago Tilo Timo \
    Timothy Todd Tomas Tomasz Toni Tony Trevor Tristan Uli Urs Urszula Valerie Valentin Valeria Vijay Vikram Vincenzo Virginie Vivian Vladimir \
    Volkmar Waltraud Wanda Wayne Wei Wenke Wiebke Wilfried Wilhelm Willem Winfried Witold Wojciech Xavier Yann Yannick Yasmin Yasemin Yuki Yves \
    Zbigniew Zofia Zuzana
    """.split { $0 == " " || $0 == "\n" }.map { NameWords.folded(String($0)) }
  )
}
